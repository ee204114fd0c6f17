import MiniSearch from 'minisearch';
import { nameParts } from '../model/nameParts.ts';
import type { SearchEntry } from '../model/searchEntry.ts';
import { foldText } from './foldText.ts';
import { formOf, type NameForm, partsOf, runsOf } from './nameForms.ts';
import type { EntryForms } from './searchRank.ts';

/** An entry with the forms of its names. */
export interface SearchItem {
  readonly entry: SearchEntry;
  readonly forms: EntryForms;
}

/**
 * Texts to be found by their beginnings: `own` every run of the names, cut to `RUN_LENGTH`, `initials` those of their
 * initials, `about` words for the kind, `around` names of region and city, `first` the first letter of each name.
 */
export type RunField = 'own' | 'initials' | 'about' | 'around' | 'first';

/** Runs are cut, so that the index of many long names stays small: who asks for more cuts the question and looks again. */
export const RUN_LENGTH = 12;

/** Puts all items into an index that finds them by their place in the list. */
export function indexRuns(
  items: readonly SearchItem[],
  about: (entry: SearchEntry) => readonly string[],
): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ['own', 'initials', 'about', 'around', 'first'] satisfies RunField[],
    tokenize: (lines) => lines.split('\n'),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term },
  });
  const places = placeRuns(items);
  const kinds = new Map<string, string>();
  const kindRuns = (words: readonly string[]): string => {
    const key = words.join('\n');
    const known = kinds.get(key) ?? lines(words.flatMap((word) => runsOf(formOf('zh', wordsOf(word)))));
    kinds.set(key, known);
    return known;
  };
  const documents = items.map(({ entry, forms }, id): Document => {
    const own = forms.flat();
    return {
      id,
      own: cutLines(own.flatMap(ownRuns)),
      initials: cutLines(own.flatMap(initialRuns)),
      about: kindRuns(about(entry)),
      around: lines([entry.region, entry.city].map((place) => (place === null ? '' : (places.get(place) ?? '')))),
      first: lines(own.map(({ run }) => run.slice(0, 1))),
    };
  });
  index.addAll(documents);
  return index;
}

/** An item in the index: a run a line. */
type Document = Readonly<Record<RunField, string>> & { readonly id: number };

/** The names of regions and cities, for what lies in them. */
function placeRuns(items: readonly SearchItem[]): ReadonlyMap<string, string> {
  const places = items.filter(({ entry: { kind } }) => kind === 'region' || kind === 'city');
  return new Map(
    places.map(({ entry, forms }) => [
      entry.id,
      lines(forms.flat().flatMap((form) => (form.how === 'initials' ? [] : runsOf(form)))),
    ]),
  );
}

/** Runs of a form, and its words by themselves, so that a mistyped word finds its like. */
function ownRuns(form: NameForm): readonly string[] {
  if (form.how === 'initials') return [];
  return form.how === 'en' ? [...runsOf(form), ...partsOf(form)] : runsOf(form);
}

/** Of initials one letter is too little. */
function initialRuns(form: NameForm): readonly string[] {
  return form.how === 'initials' ? runsOf(form).filter((run) => run.length > 1) : [];
}

function wordsOf(text: string): readonly string[] {
  return nameParts(text).map((part) => foldText(part.text));
}

function lines(runs: readonly string[]): string {
  return [...new Set(runs)].join('\n');
}

function cutLines(runs: readonly string[]): string {
  return lines(runs.map((run) => run.slice(0, RUN_LENGTH)));
}
