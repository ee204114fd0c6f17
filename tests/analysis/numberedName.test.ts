import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberedName } from '../../src/analysis/numberedName.ts';
import { LONGEST_NAME } from '../../src/model/scenario.ts';

it('a name that is taken gets the first free number, within the length of names', () => {
  expect(numberedName('甲', [])).toBe('甲');
  expect(numberedName('甲', ['甲', '甲 3'])).toBe('甲 2');
  expect(numberedName('甲', ['甲', '甲 2'])).toBe('甲 3');
  const long = '长'.repeat(LONGEST_NAME);
  expect(numberedName(long, [long])).toBe(`${'长'.repeat(LONGEST_NAME - 2)} 2`);
  fc.assert(
    fc.property(fc.string({ maxLength: LONGEST_NAME }), fc.array(fc.string()), (name, taken) => {
      const found = numberedName(name, [...taken, name]);
      expect([name, ...taken]).not.toContain(found);
      expect(found.length).toBeLessThanOrEqual(LONGEST_NAME);
    }),
  );
});
