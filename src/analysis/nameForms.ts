import { nameParts } from '../model/nameParts.ts';
import type { SearchName } from '../model/searchEntry.ts';
import { foldText } from './foldText.ts';

/** One way to type a name: all of it in one run, folded, and where in that its parts begin. A match begins where a part does. */
export interface NameForm {
  readonly how: 'zh' | 'hant' | 'pinyin' | 'initials' | 'en';
  readonly run: string;
  readonly starts: readonly number[];
}

/** All ways to type a name. */
export function nameForms(name: SearchName): readonly NameForm[] {
  const forms = [
    formOf('zh', foldedParts(name.zh)),
    ...name.hant.map((text) => formOf('hant', foldedParts(text))),
    ...spellings(name.pinyin.split(' ')).map((syllables) => formOf('pinyin', syllables)),
    formOf('initials', [...name.initials]),
    formOf('en', name.en === null ? [] : foldedParts(name.en)),
  ];
  return forms.filter(({ run }) => run !== '');
}

/** A form out of its parts. */
export function formOf(how: NameForm['how'], parts: readonly string[]): NameForm {
  const starts: number[] = [];
  let run = '';
  for (const part of parts) {
    starts.push(run.length);
    run += part;
  }
  return { how, run, starts };
}

/** Every run from a part to the end: a prefix search over them finds what begins at any part. */
export function runsOf({ run, starts }: NameForm): string[] {
  return starts.map((start) => run.slice(start));
}

/** The parts of a form. */
export function partsOf({ run, starts }: NameForm): string[] {
  return starts.map((start, at) => run.slice(start, starts[at + 1]));
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
export function matchForm({ run, starts }: NameForm, query: string): FormMatch | null {
  for (let start = run.indexOf(query); start >= 0; start = run.indexOf(query, start + 1)) {
    const from = starts.indexOf(start);
    if (from < 0) continue;
    const end = start + query.length;
    let to = from + 1;
    while (to < starts.length && (starts[to] ?? end) < end) to += 1;
    return { from, to, inLast: end - (starts[to - 1] ?? 0), whole: query.length === run.length };
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
