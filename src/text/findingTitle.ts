import type { Lang } from '../model/localized.ts';
import { countWord } from './countWord.ts';

/** What a title states; names are in its language. */
export interface ToldFinding {
  readonly told: readonly string[];
  readonly untold: readonly string[];
  readonly families: number;
  readonly shared: number;
  readonly some: number;
  readonly alone: readonly { readonly name: string; readonly materials: readonly string[] }[];
  readonly isWholePlan: boolean;
  readonly isScenario: boolean;
}

/** The title of a comparison: which areas, how many families of materials they share, and what only one of them has. */
export function findingTitle(finding: ToldFinding, lang: Lang): string {
  const s = SENTENCES[lang];
  const { told, untold, isWholePlan, isScenario } = finding;
  const names = isWholePlan ? s.all(countWord(told.length, lang)) : s.names(told.length > 0 ? told : untold);
  const tail = told.length > 0 && untold.length > 0 ? [s.partOfRegion(s.names(untold), untold.length)] : [];
  const title = s.title(names, [...clauses(finding, lang), ...tail]);
  return isScenario ? s.scenario(title) : title;
}

/** More single families than this are counted, not named. */
const MOST_NAMED = 3;

function clauses(finding: ToldFinding, lang: Lang): readonly string[] {
  const s = SENTENCES[lang];
  const { told, families, shared } = finding;
  const count = (number: number) => countWord(number, lang);
  if (told.length === 0) return [s.onlyWhole];
  if (families === 0) return [told.length === 1 ? s.none : s.noneOfAny];
  if (told.length === 1) return [s.named(count(families), families)];
  if (shared === families) return [s.same(count(shared), shared)];
  return [shared > 0 ? s.shared(count(shared), shared) : s.nothingShared, ...rest(finding, lang)];
}

/** What stands in one column only; where nothing does, what stands in several. */
function rest({ shared, some, alone, isScenario }: ToldFinding, lang: Lang): readonly string[] {
  const s = SENTENCES[lang];
  const total = alone.reduce((sum, { materials }) => sum + materials.length, 0);
  if (total === 0) return [s.some(countWord(some, lang), some, shared > 0)];
  if (total <= MOST_NAMED) return alone.map(({ name, materials }) => s.alone(s.names(materials), name, isScenario));
  const [first] = alone;
  const one = alone.length === 1 ? (first?.name ?? null) : null;
  return [s.aloneCount(countWord(total, lang), one, shared > 0, isScenario)];
}

/** More names than this are cut short. */
const MOST_NAMES = 4;

const zh = {
  title: (names: string, parts: readonly string[]) => `${names}：${parts.join('，')}`,
  scenario: (title: string) => `情景中，${title}`,
  all: (count: string) => `${count}个区域`,
  names: (names: readonly string[]) =>
    names.length > MOST_NAMES
      ? `${names.slice(0, 3).join('、')}等${countWord(names.length, 'zh')}处`
      : [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((part) => part !== '').join(joined(names)),
  onlyWhole: '材料只随所属区域整体点名',
  partOfRegion: (names: string, _: number) => `${names}只随所属区域整体点名`,
  none: '未点名材料',
  noneOfAny: '均未点名材料',
  named: (count: string, _: number) => `点名${count}类材料`,
  same: (count: string, _: number) => `材料类别相同，共${count}类`,
  shared: (count: string, _: number) => `${count}类材料共有`,
  nothingShared: '没有共有的材料',
  some: (count: string, _: number, isMore: boolean) => `${isMore ? '另有' : ''}${count}类为其中几处所有`,
  alone: (materials: string, name: string, isScenario: boolean) =>
    `${materials}仅${name}${isScenario ? '列有' : '点名'}`,
  aloneCount: (count: string, name: string | null, isMore: boolean, isScenario: boolean) =>
    `${isMore ? '另有' : ''}${count}类仅${name ?? '一处'}${isScenario ? '列有' : '点名'}`,
};

/** Names of areas stand side by side; of materials the last is joined by a word, unless it holds that word itself. */
function joined(names: readonly string[]): string {
  return names.some((name) => name.includes('与')) || names.length !== 2 ? '、' : '与';
}

const en: typeof zh = {
  title: (names, parts) => `${names}: ${parts.join('; ')}`,
  scenario: (title) => `In the scenario, ${title.replace(/^All /, 'all ')}`,
  all: (count) => `All ${count} regions`,
  names: (names) => {
    if (names.length > MOST_NAMES) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  },
  onlyWhole: 'materials named only for the region as a whole',
  partOfRegion: (names, number) =>
    `${names} named only as ${number === 1 ? 'part of its region' : 'parts of their regions'}`,
  none: 'no materials named',
  noneOfAny: 'no materials named for any',
  named: (count, number) => `${count} ${kinds(number)} of materials named`,
  same: (count, number) => `the same ${number === 1 ? 'kind' : `${count} kinds`} of materials`,
  shared: (count, number) => `${count} ${kinds(number)} of materials shared`,
  nothingShared: 'no materials shared by all',
  some: (count, number, isMore) => `${count} ${isMore ? 'more ' : ''}${kinds(number)} shared by some`,
  alone: (materials, name, isScenario) => `${materials} ${isScenario ? 'listed' : 'named'} for ${name} alone`,
  aloneCount: (count, name, isMore, isScenario) =>
    `${count} ${isMore ? 'more ' : ''}${isScenario ? 'listed' : 'named'} for ${name === null ? 'one only' : `${name} alone`}`,
};

function kinds(number: number): string {
  return number === 1 ? 'kind' : 'kinds';
}

const SENTENCES: Readonly<Record<Lang, typeof zh>> = { zh, en };
