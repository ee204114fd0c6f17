import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../src/model/scenario.ts';
import { shortName } from '../../src/model/shortName.ts';

describe('a name', () => {
  it('has no more units than there is room for, and no half of a character', () => {
    expect(shortName('陶瓷带')).toBe('陶瓷带');
    expect(shortName('🏭'.repeat(30))).toBe('🏭'.repeat(LONGEST_NAME / 2));
    expect(shortName(`a${'🏭'.repeat(30)}`)).toBe(`a${'🏭'.repeat(LONGEST_NAME / 2 - 1)}`);
  });
});
