import { Converter } from 'opencc-js/cn2t';
import { customPinyin, pinyin } from 'pinyin-pro';
import { nameParts } from '../../src/model/nameParts.ts';
import type { SearchName } from '../../src/model/searchEntry.ts';

/** A name with all the ways it may be typed: pinyin, initials, traditional characters. */
export function searchName(zh: string, en: string | null): SearchName {
  const syllables = syllablesOf(zh);
  return {
    zh,
    en,
    pinyin: syllables.join(' '),
    initials: syllables.map((syllable) => syllable.slice(0, 1)).join(''),
    hant: [...new Set(TRADITIONAL.map((convert) => convert(zh)))].filter((form) => form !== zh),
  };
}

/** Readings that the dictionary does not know: names of places. The tests hold all divisions against their English names. */
customPinyin({ 花都: 'huā dū', 大埔: 'dà bù', 大埔县: 'dà bù xiàn', 深莞惠: 'shēn guǎn huì', 南都: 'nán dū' });

/** The standard of OpenCC, and the forms of Hong Kong and Taiwan: a few characters differ. */
const TRADITIONAL = (['t', 'hk', 'tw'] as const).map((to) => Converter({ from: 'cn', to }));

/** One syllable for each part of the name; a part in Latin letters stands for itself. */
function syllablesOf(name: string): string[] {
  const read = pinyin(name, { toneType: 'none', v: true, type: 'array', nonZh: 'spaced' });
  if (read.length !== [...name].length) throw new Error(`Not as many syllables as ${name} has characters.`);
  return nameParts(name).map(({ text, at }) => {
    const isHan = /\p{Script=Han}/u.test(text);
    return (isHan ? (read[[...name.slice(0, at)].length] ?? '') : text).toLowerCase();
  });
}
