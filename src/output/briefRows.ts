import type { Lang } from '../model/localized.ts';
import type { Position } from '../model/place.ts';
import { briefWords } from '../text/briefWords.ts';
import { figureParts } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { Words } from '../text/zh.ts';
import type { Brief, BriefRank } from './brief.ts';
import type { BriefFact } from './briefFact.ts';
import type { BriefPlace } from './briefPlace.ts';
import type { CsvCell } from './csvText.ts';
import { factText } from './factText.ts';
import { numberRange } from './numberRange.ts';
import { weightsText } from './weightsText.ts';

/** The facts of a shortlist as a table, heads first: place by place, the score of a region and the reader's note with them. */
export function briefRows(brief: Brief, lang: Lang): readonly (readonly CsvCell[])[] {
  const rows = brief.places.flatMap((place, at) => {
    const head = { order: at + 1, place: place.name[lang], placeId: place.id };
    const kind = place.layer === null ? briefWords(lang).kind[place.kind] : TERMS.layer[place.layer][lang];
    const cells = [
      ...scoreRows(brief, place, lang),
      ...place.facts.map((fact) => factRow(fact, place, brief, lang)),
      ...(place.note === null ? [] : [noteRow(place.note, lang)]),
    ];
    return cells.map((each): Row => ({ ...BLANK, ...head, kind, ...each, day: brief.day, link: brief.link }));
  });
  const heads = headsOf(lang);
  return [COLUMNS.map((column) => heads[column]), ...rows.map((row) => COLUMNS.map((column) => row[column]))];
}

const COLUMNS = [
  'order',
  'place',
  'placeId',
  'kind',
  'title',
  'sign',
  'value',
  'low',
  'high',
  'unit',
  'shown',
  'year',
  'status',
  'grade',
  'edition',
  'source',
  'sourceTitle',
  'locator',
  'formula',
  'longitude',
  'latitude',
  'datum',
  'precision',
  'note',
  'day',
  'link',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

const BLANK: Row = {
  order: null,
  place: null,
  placeId: null,
  kind: null,
  title: null,
  sign: null,
  value: null,
  low: null,
  high: null,
  unit: null,
  shown: null,
  year: null,
  status: null,
  grade: null,
  edition: null,
  source: null,
  sourceTitle: null,
  locator: null,
  formula: null,
  longitude: null,
  latitude: null,
  datum: null,
  precision: null,
  note: null,
  day: null,
  link: null,
};

function headsOf(lang: Lang): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const known: Words['entries']['columns'] = words(lang).entries.columns;
  const w = briefWords(lang);
  return {
    ...known,
    order: w.order,
    place: w.name,
    placeId: w.placeId,
    low: w.low,
    high: w.high,
    day: w.day,
    link: w.link,
  };
}

function factRow(fact: BriefFact, place: BriefPlace, { sources, edition }: Brief, lang: Lang): Partial<Row> {
  const { entry, km } = fact;
  const { what, shown, status, grade } = factText(fact, place, lang);
  const rests = entry.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return {
    title: what,
    shown: shown.replaceAll('\u00a0', ' '),
    status,
    grade,
    edition: entry.edition === edition.id ? edition.state[lang] : entry.edition,
    source: entry.sources.join('; '),
    sourceTitle: rests.map(({ title }) => title[lang]).join('; '),
    locator: entry.locator?.[lang] ?? null,
    formula: entry.formula?.[lang] ?? null,
    note: entry.note?.[lang] ?? null,
    ...(entry.kind === 'figure' && {
      sign: figureParts(entry.figure, lang).sign.trim(),
      value: entry.figure.value,
      low: km?.lo ?? null,
      high: km?.hi ?? null,
      unit: entry.figure.unit,
      year: entry.year,
    }),
    ...(entry.kind === 'position' && pointCells(entry.position, lang)),
  };
}

function pointCells({ at, datum, precisionKm, precision }: Position, lang: Lang): Partial<Row> {
  return {
    longitude: at[0],
    latitude: at[1],
    datum: words(lang).places.datums[datum],
    precision: precisionKm,
    locator: precision[lang],
  };
}

function scoreRows(brief: Brief, place: BriefPlace, lang: Lang): readonly Partial<Row>[] {
  const found = brief.ranking?.find(({ region }) => region.id === place.id);
  if (!found) return [];
  const w = briefWords(lang);
  const own = {
    status: TERMS.status.derived[lang],
    grade: TERMS.grade.derived[lang],
    formula: w.scoreFormula(weightsText(brief.asked, lang)),
    edition: brief.edition.state[lang],
    source: sourcesOf(found).join('; '),
    note: found.reasons.map(({ text }) => text[lang]).join(words(lang).app.semicolon),
  };
  const { score, rank, ranks } = found;
  return [
    { ...own, title: w.rank, value: rank, low: ranks.best, high: ranks.worst, shown: String(rank) },
    { ...own, title: w.score, value: score.lo, low: score.lo, high: score.hi, shown: numberRange(score, lang) },
  ];
}

function sourcesOf({ reasons }: BriefRank): readonly string[] {
  return [...new Set(reasons.flatMap(({ sources }) => sources))];
}

function noteRow(note: string, lang: Lang): Partial<Row> {
  return { title: briefWords(lang).note, note };
}
