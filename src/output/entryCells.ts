import type { Atlas } from '../model/atlas.ts';
import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import { entryGrade, entryTitle, entryValue } from '../text/entry.ts';
import { ENTRY_TERMS } from '../text/entryTerm.ts';
import { figureParts } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { Words } from '../text/zh.ts';
import type { CsvCell } from './csvText.ts';

/** The cells of an entry: words in one language, numbers in the units of the tables, the sign by itself. */
export function entryCells(entry: Entry, atlas: Atlas, lang: Lang): EntryCells {
  return { ...told(entry, lang), ...rested(entry, atlas, lang), ...placed(entry, lang) };
}

export const ENTRY_COLUMNS = [
  'id',
  'kind',
  'group',
  'title',
  'sign',
  'value',
  'unit',
  'shown',
  'uncertainty',
  'year',
  'status',
  'grade',
  'edition',
  'source',
  'sourceTitle',
  'licence',
  'locator',
  'formula',
  'parts',
  'read',
  'longitude',
  'latitude',
  'datum',
  'precision',
  'standsFor',
  'screens',
  'note',
] as const satisfies readonly (keyof Words['entries']['columns'])[];

export type EntryCells = Readonly<Record<(typeof ENTRY_COLUMNS)[number], CsvCell>>;
type Some<Column extends keyof EntryCells> = Pick<EntryCells, Column>;

function told(
  entry: Entry,
  lang: Lang,
): Some<'id' | 'kind' | 'group' | 'title' | 'sign' | 'value' | 'unit' | 'shown' | 'uncertainty' | 'year' | 'status'> {
  const base = {
    id: entry.id,
    kind: ENTRY_TERMS.kind[entry.kind][lang],
    group: ENTRY_TERMS.group[entry.group][lang],
    title: entryTitle(entry, lang),
    shown: entryValue(entry, lang).replaceAll('\u00a0', ' '),
  };
  if (entry.kind !== 'figure')
    return { ...base, sign: null, value: null, unit: null, uncertainty: null, year: null, status: null };
  const { figure, year, uncertaintyKm } = entry;
  return {
    ...base,
    sign: figureParts(figure, lang).sign.trim(),
    value: figure.value,
    unit: figure.unit,
    uncertainty: uncertaintyKm,
    year,
    status: TERMS.status[figure.status][lang],
  };
}

function rested(
  entry: Entry,
  { editions, sourceById }: Atlas,
  lang: Lang,
): Some<
  | 'grade'
  | 'edition'
  | 'source'
  | 'sourceTitle'
  | 'licence'
  | 'locator'
  | 'formula'
  | 'parts'
  | 'read'
  | 'screens'
  | 'note'
> {
  const w = words(lang);
  const sources = entry.sources.flatMap((id) => sourceById.get(id) ?? []);
  const list = (texts: readonly string[]) => texts.join('; ');
  return {
    grade: TERMS.grade[entryGrade(entry)][lang],
    edition: editions.find(({ id }) => id === entry.edition)?.state[lang] ?? null,
    source: list(entry.sources),
    sourceTitle: list(sources.map(({ title }) => title[lang])),
    licence: list(sources.map(({ licence }) => licence[lang])),
    locator: entry.locator?.[lang] ?? null,
    formula: entry.formula?.[lang] ?? null,
    parts: list(entry.parts.map((key) => key.slice(key.indexOf(':') + 1))),
    read: list(sources.map(({ read }) => read ?? w.sources.notRecorded)),
    screens: list(entry.screens.map((screen) => ENTRY_TERMS.screen[screen][lang])),
    note: entry.note?.[lang] ?? null,
  };
}

function placed(entry: Entry, lang: Lang): Some<'longitude' | 'latitude' | 'datum' | 'precision' | 'standsFor'> {
  if (entry.kind !== 'position')
    return { longitude: null, latitude: null, datum: null, precision: null, standsFor: null };
  const { at, datum, precisionKm, precision } = entry.position;
  return {
    longitude: at[0],
    latitude: at[1],
    datum: words(lang).places.datums[datum],
    precision: precisionKm,
    standsFor: precision[lang],
  };
}
