import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/model/localized.ts';
import { LONGEST_NAME } from '../../src/model/scenario.ts';
import { groupName } from '../../src/text/groupName.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { regions, cities } = anAtlas();
const belt = regions
  .filter(({ id }) => ['foshan', 'zhaoqing', 'qingyuan', 'yunfu'].includes(id))
  .map(({ name }) => name);

describe('groupName', () => {
  it('is the members’ names', () => {
    expect(groupName(belt, 'zh')).toBe('佛山–肇庆–清远–云浮');
    expect(groupName(belt, 'en')).toBe('Foshan–Zhaoqing–Qingyuan–Yunfu');
  });

  it('says how many more there are where they are too many', () => {
    expect(groupName([...belt, ...cities.map(({ name }) => name)], 'en')).toBe('Foshan–Zhaoqing–Qingyuan and 22 more');
  });

  it('is never empty or longer than a name may be', () => {
    const names = fc.array(fc.record({ zh: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(names, fc.constantFrom(...LANGS), (members, lang) => {
        const name = groupName(members, lang);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
      }),
    );
  });
});
