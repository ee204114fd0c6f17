import { makeSearchIndex, type SearchIndex } from '../../src/analysis/searchIndex.ts';
import { checkSearchFile } from '../../src/load/searchFile.ts';
import { nameParts } from '../../src/model/nameParts.ts';
import type { SearchEntry, SearchName } from '../../src/model/searchEntry.ts';
import { shipped } from '../data/shipped.ts';

/*
 * `npm run bench:search`: how long the index of names takes to build, and a search in it, for the shipped names and for
 * many more made out of them. Measured, not asserted: the aims are one frame (16 ms) for what is shipped, 50 ms for
 * 100,000 names.
 */

const MANY = 100_000;
const REPEATS = 7;
const QUERIES = [
  '铝',
  '铝型材',
  '水泥厂',
  'g',
  'gd',
  'gz',
  'lxc',
  'lvxingcai',
  'alu',
  'aluminium profiles',
  '佛山 陶瓷',
  '石墨烯',
  'fosahn',
  'lvxincai',
];

const { entries } = checkSearchFile(JSON.parse(shipped('public/geo/search.json')));
if (entries === null) throw new Error('public/geo/search.json cannot be read.');
measure(entries);
measure(mixedNames(entries, MANY));

function measure(names: readonly SearchEntry[]): void {
  const start = performance.now();
  const index = makeSearchIndex(names, () => []);
  console.log(`${names.length} entries, index built in ${(performance.now() - start).toFixed(0)} ms`);
  for (const query of QUERIES) {
    const times = Array.from({ length: REPEATS }, () => timeOf(index, query)).sort((a, b) => a - b);
    const { count, near } = index.search(query, 'zh');
    const [median = 0, worst = 0] = [times[REPEATS >> 1], times.at(-1)];
    const found = count > 0 ? `${count} found` : `none, ${near.length} near`;
    console.log(`  ${query}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms (${found})`);
  }
}

function timeOf(index: SearchIndex, query: string): number {
  const start = performance.now();
  index.search(query, 'zh');
  return performance.now() - start;
}

/** Entries whose names are put together from the beginning of one shipped name and the end of another. */
function mixedNames(sources: readonly SearchEntry[], count: number): readonly SearchEntry[] {
  const names = sources.flatMap((entry) => entry.names.map((name) => ({ entry, name })));
  let seed = 20_261_125;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return names[Math.floor((seed / 2 ** 32) * names.length)];
  };
  return Array.from({ length: count }, (): SearchEntry | null => {
    const [one, other] = [next(), next()];
    return one && other ? { ...one.entry, names: [mixed(one.name, other.name)] } : null;
  }).filter((entry) => entry !== null);
}

function mixed(one: SearchName, other: SearchName): SearchName {
  const zh = half(
    nameParts(one.zh).map(({ text }) => text),
    nameParts(other.zh).map(({ text }) => text),
    '',
  );
  const pinyin = half(one.pinyin.split(' '), other.pinyin.split(' '), ' ');
  const en = half((one.en ?? '').split(' '), (other.en ?? '').split(' '), ' ');
  return { zh, en, pinyin, initials: half([...one.initials], [...other.initials], ''), hant: [] };
}

function half(one: readonly string[], other: readonly string[], between: string): string {
  return [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.floor(other.length / 2))].join(between);
}
