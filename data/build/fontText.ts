import * as v from 'valibot';
import { words } from '../../src/text/words.ts';

/** Digits and the marks of figures and names. */
const FIGURES = '0123456789≥><–.,× ';

/** For titles in English, and what a name added to the tables may need. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;()%/'&+-—·÷²";

const NAME = { name_zh: v.string(), name_en: v.string() };
const NAMES = v.array(v.object(NAME));
const EDITIONS = v.array(v.object({ id: v.string(), mapped: v.boolean() }));
const REGIONS = v.array(v.object({ ...NAME, edition: v.nullish(v.string()) }));
const ATLAS = v.object({
  tables: v.object({ editions: v.optional(EDITIONS, []), regions: REGIONS, cities: NAMES, counties: NAMES }),
});

/**
 * Every character set in the serif of the atlas, each once and in order: `first` what the first screen shows (names of
 * the nine, figures, titles in Chinese), `later` what a choice may bring (English titles, names of cities and counties, dialogs).
 * @param atlasText the text of `public/geo/atlas.json`
 */
export function fontText(atlasText: string): { readonly first: string; readonly later: string } {
  const { editions, regions, cities, counties } = v.parse(ATLAS, JSON.parse(atlasText)).tables;
  const others = new Set(editions.flatMap(({ id, mapped }) => (mapped ? [] : [id])));
  const nine = regions.filter(({ edition }) => !others.has(edition ?? ''));
  const names = (rows: typeof cities) => rows.flatMap((row) => [row.name_zh, row.name_en]);
  const first = characters([FIGURES, ...names(nine), ...titles(words('zh'))]);
  const dialogs = [words('zh'), words('en')].flatMap(({ sources, help, failure }) => [
    sources.title,
    help.title,
    failure.titleAtlas,
    failure.titlePart,
  ]);
  const later = characters([LETTERS, ...names(cities), ...names(counties), ...titles(words('en')), ...dialogs]);
  return { first: first.join(''), later: later.filter((character) => !first.includes(character)).join('') };
}

function titles({ app, map, paper, table }: ReturnType<typeof words>): string[] {
  return [app.title, paper.title, table.province, ...Object.values(map.title)];
}

function characters(texts: readonly string[]): string[] {
  return [...new Set(texts.join(''))].sort();
}
