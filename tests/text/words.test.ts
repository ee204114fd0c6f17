import { describe, expect, it } from 'vitest';
import { TERMS } from '../../src/text/term.ts';
import { words } from '../../src/text/words.ts';

/** Every text of a table, sentences with blanks filled by a stand-in. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts(Reflect.apply(value, null, ['X', 'X', 'X', 'X', 'X']));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

describe('words', () => {
  it('leaves no word empty but the unit of a mode without classes', () => {
    const { color, ...rest } = words('zh');
    expect(texts(rest).filter((text) => text.trim() === '')).toEqual([]);
    expect(texts(color).filter((text) => text.trim() === '')).toEqual([color.unit.sector]);
  });

  it('has no Chinese in English but the name of the language', () => {
    expect(texts(words('en')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual(['中']);
    expect(
      Object.values(TERMS).flatMap((table) => Object.values(table).filter((term) => /\p{Script=Han}/u.test(term.en))),
    ).toEqual([]);
  });

  it('shouts nowhere and promises nothing', () => {
    const all = [...texts(words('zh')), ...texts(words('en'))].join('\n');
    expect(all).not.toMatch(/打造|赋能|一张图读懂|领跑|empower|unlock|[!！]/i);
  });
});
