import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../src/model/scenario.ts';
import { plainName } from '../../../src/panels/compare/plainName.ts';

describe('a name', () => {
  it('that is typed fits into a file, without what cannot be seen', () => {
    expect(plainName('🏭'.repeat(40))).toBe('🏭'.repeat(LONGEST_NAME / 2));
    expect(plainName(' a\u202eb\n c ')).toBe('ab c');
  });
});
