import { nameParts } from '../model/nameParts.ts';
import type { SearchName } from '../model/searchEntry.ts';
import { foldText } from './foldText.ts';

/** One way to type a name: its parts in order, folded; a match begins at the beginning of one of them. */
export interface NameForm {
  readonly how: 'zh' | 'hant' | 'pinyin' | 'initials' | 'en';
  readonly parts: readonly string[];
}

/** All ways to type a name. */
export function nameForms(name: SearchName): readonly NameForm[] {
  const syllables = name.pinyin.split(' ');
  const forms: NameForm[] = [
    { how: 'zh', parts: foldedParts(name.zh) },
    ...name.hant.map((text): NameForm => ({ how: 'hant', parts: foldedParts(text) })),
    ...spellings(syllables).map((parts): NameForm => ({ how: 'pinyin', parts })),
    { how: 'initials', parts: [...name.initials] },
    ...(name.en === null ? [] : [{ how: 'en', parts: foldedParts(name.en) } as const]),
  ];
  return forms.filter(({ parts }) => parts.length > 0);
}

/** Every run from a part to the end: a prefix search over them finds what begins at any part. */
export function runsOf({ parts }: NameForm): string[] {
  return parts.map((_, at) => parts.slice(at).join(''));
}

/** Where a query meets a form: from which part to which, and whether that is all of it. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  /** How many characters of the last of these parts. */
  readonly inLast: number;
  readonly whole: boolean;
}

/** The first place where a run of parts begins with the query, or null. */
export function matchForm({ parts }: NameForm, query: string): FormMatch | null {
  for (let from = 0; from < parts.length; from += 1) {
    let rest = query;
    for (let to = from; to < parts.length; to += 1) {
      const part = parts[to] ?? '';
      if (part.startsWith(rest)) {
        const whole = from === 0 && to + 1 === parts.length && part === rest;
        return { from, to: to + 1, inLast: rest.length, whole };
      }
      if (!rest.startsWith(part)) break;
      rest = rest.slice(part.length);
    }
  }
  return null;
}

function foldedParts(text: string): readonly string[] {
  return nameParts(text).map((part) => foldText(part.text).replaceAll(' ', ''));
}

/** As in the file, and with the two other ways to type ü: 铝 is lv, lu and lyu, 略 lve and lue. */
function spellings(syllables: readonly string[]): readonly (readonly string[])[] {
  if (!syllables.some((syllable) => /^[ln]v/.test(syllable))) return [syllables];
  return [syllables, ...['u', 'yu'].map((with_) => syllables.map((each) => each.replace(/^([ln])v/, `$1${with_}`)))];
}
