import type { Lang } from '../model/localized.ts';

const zh = {
  loading: '正在取图形的程序。',
  unloaded: '图形的程序没有取到；对照表照常可看。',
  retry: '重试',
  kinds: {
    intensity: '目标与面积',
    overlap: '共有材料',
    ranking: '排序',
    scatter: '两项指标',
    concentration: '集中度',
  },
  intensity: {
    one: (name: string, value: string) => `${name}每平方公里的目标：${value}`,
    many: (name: string, value: string, last: string, least: string) =>
      `每平方公里的目标，所列数值以${name}最高，${value}；${last}最低，${least}`,
    none: '所比各项都没有可除的目标与面积',
    reading: '两轴均为对数。同一斜线上目标强度相同，以线上的数注明（亿元/km²）。',
    line: (value: string) => `${value} 亿元/km²`,
  },
  overlap: {
    most: (pairs: string, count: string) => `共有材料族最多，${count}：${pairs}`,
    pair: (a: string, b: string, index: string) => `${a}与${b} Jaccard ${index}`,
    more: (pairs: string, count: number) => `${pairs}等 ${count} 对`,
    none: '所比各项没有共有的材料族',
    few: '可比的不足两项',
    formula: 'Jaccard 指数 = 两项共有的族数 ÷ 两项合起来的族数（Jaccard 1901），0 为全不同，1 为全同。',
    reading: '格内上为共有族数，圆面积与之成正比；下为 Jaccard 指数。行末框内为该项自己的族数。— 为没有可比的。',
    own: '自己的族数',
    changed: (before: string, after: string) => `${before}→${after}`,
    columns: { a: '甲', b: '乙', shared: '共有族数', union: '合计族数', index: 'Jaccard', names: '共有的族' },
  },
  ranking: {
    title: (indicator: string, names: string, value: string) => `${indicator}：所列数值以${names}最大，${value}`,
    floors: (floors: number, all: number) => `${all} 项中 ${floors} 项只给下限`,
    none: (indicator: string) => `${indicator}：所比各项都没有数值`,
    reading: '条自零起。以 » 收尾的只给下限，实际可能更长；符号是数的一部分。',
    choose: '指标',
  },
  scatter: {
    both: (x: string, y: string, name: string) => `${x}与${y}，所列数值都以${name}居首`,
    first: (indicator: string, name: string, value: string) => `${indicator}以${name}居首，${value}`,
    none: '所比各项没有两个数都有的',
    x: '横轴',
    y: '纵轴',
    reading: '» 指向真值所在的一侧：上指、右指为下限，下指、左指为上限。重合的点左右错开。',
  },
  log: '对数',
  many: (names: string, count: number) => `${names}等 ${count} 项`,
  and: '、',
  withShort: (text: string, short: string) => `${text}（${short}）`,
  changes: {
    intensity: '虚线小圈为原文所在，由它引线到情景。',
    overlap: 'a→b 为原文的族数到情景的族数。',
    ranking: '竖线为原文的数。',
    scatter: '虚线小圈为原文所在，由它引线到情景。',
    concentration: '',
  },
  scenario: '带“（情景）”的名与数为情景，不是原文。',
  floor: '» 为下限。',
  missing: {
    head: '没有数值：',
    'own-groups': '一方的材料用自有分类，与各族无法逐一对照',
    entry: (name: string, why: string) => `${name}（${why}）`,
  },
  table: (kind: string) => `数据表：${kind}`,
  columns: { name: '名称', rank: '名次', plan: '原文', target: '所列目标' },
  take: (format: string) => `导出 ${format}`,
  save: (kind: string, format: string) => `导出 ${format}：${kind}`,
  saved: (file: string) => `已存为 ${file}`,
  failed: '没有存成。可换另一种格式，或用浏览器打印本页。',
  semicolon: '；',
  stop: '。',
  sheet: {
    source: (titles: string) => `来源：${titles}`,
    edition: (title: string, state: string) => `版本：${title}，${state}`,
    plan: '数值为规划目标，不是实绩；符号为原文所有。',
    named: '材料与企业为原文点名的，不含产量、产值；未点名不等于没有。',
    scenario: (name: string) => `情景${name === '' ? '' : `“${name}”`}：带“（情景）”者为假设，不是原文。`,
    made: (day: string) => `粤材图 · ${day}`,
  },
};

export type ChartWords = typeof zh;

const en: ChartWords = {
  loading: 'Fetching the code of the charts.',
  unloaded: 'The code of the charts could not be fetched; the table still stands.',
  retry: 'Try again',
  kinds: {
    intensity: 'Target and area',
    overlap: 'Materials in common',
    ranking: 'Ranking',
    scatter: 'Two indicators',
    concentration: 'Concentration',
  },
  intensity: {
    one: (name, value) => `${name}: target per km² ${value}`,
    many: (name, value, last, least) =>
      `Target per km² as stated is highest in ${name}, ${value}, and lowest in ${last}, ${least}`,
    none: 'None of these has both a target and an area',
    reading:
      'Both axes are logarithmic. All points of a slanting line have the target per km² written on it (million CNY/km²).',
    line: (value) => `${value} million CNY/km²`,
  },
  overlap: {
    most: (pairs, count) => `Most in common, ${count}: ${pairs}`,
    pair: (a, b, index) => `${a} and ${b} with Jaccard ${index}`,
    more: (pairs, count) => `${pairs} and others (${count} pairs in all)`,
    none: 'None of these share a family of materials',
    few: 'Fewer than two of these can be compared',
    formula:
      'Jaccard index = families both have ÷ families the two have together (Jaccard 1901): 0 is nothing alike, 1 all alike.',
    reading:
      'In a cell: families in common, which the circle’s area stands for, over the Jaccard index. In the frame at the end of a row: its own families. — means nothing to compare.',
    own: 'Own families',
    changed: (before, after) => `${before}→${after}`,
    columns: {
      a: 'One',
      b: 'Other',
      shared: 'In common',
      union: 'Together',
      index: 'Jaccard',
      names: 'Families in common',
    },
  },
  ranking: {
    title: (indicator, names, value) => `${indicator}: highest as stated in ${names}, ${value}`,
    floors: (floors, all) => `${floors} of ${all} are lower bounds`,
    none: (indicator) => `${indicator}: none of these has a number`,
    reading:
      'Bars start at zero. One that ends in » is a lower bound and may be longer; the sign is part of the number.',
    choose: 'Indicator',
  },
  scatter: {
    both: (x, y, name) => `${x} and ${y}: ${name} comes first in both, as stated`,
    first: (indicator, name, value) => `${indicator}: ${name} comes first, ${value}`,
    none: 'None of these has both numbers',
    x: 'Across',
    y: 'Up',
    reading:
      'A » points to the side of the true value: up or right for a lower bound, down or left for an upper one. Marks on the same spot stand side by side.',
  },
  log: 'log',
  many: (names, count) => `${names} and others (${count} in all)`,
  and: ', ',
  withShort: (text, short) => `${text} (${short})`,
  changes: {
    intensity: 'A small dashed ring is where the plan has it; a line leads to where the scenario has it.',
    overlap: 'a→b is from the plan’s number of families to the scenario’s.',
    ranking: 'An upright line is the plan’s number.',
    scatter: 'A small dashed ring is where the plan has it; a line leads to where the scenario has it.',
    concentration: '',
  },
  scenario: 'Names and numbers marked “(scenario)” are a scenario’s, not the plan’s.',
  floor: '» is a lower bound.',
  missing: {
    head: 'No number: ',
    'own-groups': 'one of the two is named by groups of its own, which cannot be set against the families',
    entry: (name, why) => `${name} (${why})`,
  },
  table: (kind) => `Data table: ${kind}`,
  columns: { name: 'Name', rank: 'Rank', plan: 'Plan', target: 'Target as stated' },
  take: (format) => `Save ${format}`,
  save: (kind, format) => `Save ${format}: ${kind}`,
  saved: (file) => `Saved as ${file}`,
  failed: 'It could not be saved. Try the other format, or print this page.',
  semicolon: '; ',
  stop: '.',
  sheet: {
    source: (titles) => `Sources: ${titles}`,
    edition: (title, state) => `Edition: ${title}, ${state}`,
    named:
      'Materials and enterprises are those the plan names, without output or value; what it does not name may still be there.',
    plan: 'The figures are planned targets, not outcomes; their signs are the source’s.',
    scenario: (name) =>
      `Scenario${name === '' ? '' : ` “${name}”`}: what is marked “(scenario)” is assumed, not the plan’s.`,
    made: (day) => `Yuecai Atlas · ${day}`,
  },
};

const TABLES: Readonly<Record<Lang, ChartWords>> = { zh, en };

/** The words of the charts in a language. */
export function chartWords(lang: Lang): ChartWords {
  return TABLES[lang];
}
