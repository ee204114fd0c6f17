import * as v from 'valibot';
import { LANGS } from '../../src/model/localized.ts';
import { compareTableWords } from '../../src/text/compareTableWords.ts';
import { findingTitle } from '../../src/text/findingTitle.ts';
import { storyWords } from '../../src/text/storyWords.ts';
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
  tables: v.object({
    editions: v.optional(EDITIONS, []),
    regions: REGIONS,
    cities: NAMES,
    counties: NAMES,
    materials: NAMES,
    families: NAMES,
  }),
});

/**
 * Every character set in the serif of the atlas, each once and in order: `first` what the first screen shows (names of
 * the nine, figures, titles in Chinese), `later` what a choice may bring (English titles, names of cities and counties, dialogs),
 * `compare` what the compare screen sets besides (names of materials, its titles), `talk` what a story may say of the atlas: every
 * Chinese character of its data and of the stories that come with it (those of the compare screen too, which may not be there).
 * @param atlasText the text of `public/geo/atlas.json`
 * @param tales the texts of the other files that a story may quote
 */
export function fontText(
  atlasText: string,
  tales: readonly string[],
): {
  readonly first: string;
  readonly later: string;
  readonly compare: string;
  readonly talk: string;
} {
  const { editions, regions, cities, counties, materials, families } = v.parse(ATLAS, JSON.parse(atlasText)).tables;
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
  const compared = characters([...names(materials), ...names(families), ...findings()]);
  const without = (found: readonly string[], ...others: readonly (readonly string[])[]) =>
    found.filter((character) => !others.some((other) => other.includes(character))).join('');
  const titled = LANGS.flatMap((lang) => [storyWords(lang).title, storyWords(lang).newTitle]);
  const told = characters([atlasText, ...tales, ...titled]).filter((character) => SPOKEN.test(character));
  return {
    first: first.join(''),
    later: without(later, first),
    compare: without(compared, first, later),
    talk: without(told, first, later),
  };
}

/** Chinese characters and their marks. */
const SPOKEN = /[\p{Script=Han}，。、；：？！“”‘’「」（）《》％—…]/u;

/** Titles of the compare screen in all their forms: what is counted, shared, alone; and those of its dialogs. */
function findings(): readonly string[] {
  const counts = Array.from({ length: 22 }, (_, count) => count);
  const several = ['', '', '', '', '', ''];
  return LANGS.flatMap((lang) => [
    ...counts.flatMap((count) =>
      [true, false].flatMap((is) => {
        const found = { untold: [''], families: count + 1, shared: 0, some: is ? 0 : count, ...someAlone(count, is) };
        return [
          findingTitle({ ...found, told: [] }, lang),
          findingTitle({ ...found, told: several }, lang),
          findingTitle({ ...found, told: several, shared: count }, lang),
          findingTitle({ ...found, told: several, families: count, shared: count }, lang),
          findingTitle({ ...found, told: [''], families: count }, lang),
        ];
      }),
    ),
    compareTableWords(lang).chooseTitle,
    compareTableWords(lang).rowsTitle,
    compareTableWords(lang).replaceTitle(''),
  ]);
}

function someAlone(count: number, is: boolean) {
  const materials = Array.from({ length: count }, () => '');
  return { alone: is && count > 0 ? [{ name: '', materials }] : [], isWholePlan: is, isScenario: is };
}

function titles({ app, map, paper, table }: ReturnType<typeof words>): string[] {
  return [app.title, paper.title, table.province, ...Object.values(map.title)];
}

function characters(texts: readonly string[]): string[] {
  return [...new Set(texts.join(''))].sort();
}
