import type { Lang } from '../model/localized.ts';

type Sum = (sum: string, whole: string, gap: string | null) => string;

const zh = {
  title: '平衡核对',
  about: '核对的是情景；没有改动时即行动计划。',
  level: { fails: '不成立', caution: '留意', holds: '成立' },
  count: {
    fails: (n: number) => `${n} 项不成立`,
    caution: (n: number) => `${n} 项留意`,
    holds: (n: number) => `${n} 项成立`,
  },
  failing: (names: string) => `不成立：${names}。`,
  noneFails: '核对：没有不成立的。',
  check: {
    'sum-of-targets': '目标合计与全省目标',
    'added-value': '目标合计与工业增加值目标',
    'far-from-plan': '目标与行动计划相差十倍以上',
    'claimed-twice': '一市归于多个区域',
    'no-cities': '有目标而没有市的区域',
    'left-out': '移出而无归属的市',
    'no-materials': '有目标而没有材料的区域',
    'no-sector': '没有门类的材料',
    'no-family': '不属任何材料族的材料',
    'named-twice': '同族材料重复列入',
    'outside-province': '规划地点在省界之外',
    'outside-regions': '规划地点不在任何区域',
    'groups-overlap': '分组之间重叠',
  },
  sum: {
    below: (sum: string, whole: string, gap: string | null) =>
      gap === null
        ? `各区合计 ${sum}，全省 ${whole}，两数相同。`
        : `各区合计 ${sum}，全省 ${whole}。合计是下限，并不矛盾；两数之差 ${gap}，不是待分配的数。`,
    above: (sum: string, whole: string, gap: string | null) =>
      `各区合计 ${sum}，全省 ${whole}。并不矛盾，但各区的下限已高出 ${gap ?? ''}，全省的下限不再起约束。`,
    short: (sum: string, whole: string, gap: string | null) =>
      `各区都写成确数，合计 ${sum}，比全省 ${whole} 少 ${gap ?? ''}，没有区域承担；九区之外的市，行动计划未给目标。可提高目标，或把一区改为下限。`,
    reached: (sum: string, whole: string) => `各区都写成确数，合计 ${sum}，达到全省 ${whole}。`,
    open: (sum: string, whole: string) => `有目标是约数：各区合计 ${sum}，没有界限可与全省 ${whole} 相比。`,
  } satisfies Readonly<Record<string, Sum>>,
  added: {
    below: (sum: string, whole: string) => `各区合计 ${sum}，是下限；增加值目标 ${whole}，仍可成立。`,
    above: (sum: string, whole: string) => `各区合计 ${sum}，高于增加值目标 ${whole}。`,
    short: (sum: string, whole: string) =>
      `各区都写成确数，合计 ${sum}，小于增加值目标 ${whole}。增加值是营业收入的一部分，不会更大。提高目标。`,
    reached: (sum: string, whole: string) => `各区合计 ${sum}，不低于增加值目标 ${whole}。`,
    open: (sum: string, whole: string) => `有目标是约数：各区合计 ${sum}，增加值目标 ${whole}。`,
  } satisfies Readonly<Record<string, Sum>>,
  finding: {
    'sum-of-targets': (name: string, _beside: readonly string[], [now = '']: readonly string[]) => `${name}：${now}`,
    'added-value': (name: string, _beside: readonly string[], [now = '']: readonly string[]) => `${name}：${now}`,
    'far-from-plan': (name: string, _beside: readonly string[], [now = '', plan = '']: readonly string[]) =>
      `${name}：${now}，行动计划为 ${plan}。看看位数与单位。`,
    'claimed-twice': (name: string, beside: readonly string[]) => `${name}：${beside.join('、')}都列有它。只留一区。`,
    'no-cities': (name: string) => `${name}：目标仍在，市已全部移出。`,
    'left-out': (name: string, [region = '']: readonly string[]) => `${name}：行动计划归${region}，情景中无归属。`,
    'no-materials': (name: string) => `${name}：目标仍在，材料已全部去掉。`,
    'no-sector': (name: string, [region = '']: readonly string[]) => `${region}的“${name}”：选一个门类。`,
    'no-family': (name: string, [region = '']: readonly string[]) => `${region}的“${name}”：与其他区域的材料不相比。`,
    'named-twice': (name: string, [region = '', family = '']: readonly string[]) =>
      `${region}的“${name}”：该区已列有${family}一族的材料。`,
    'outside-province': (name: string) => `“${name}”不在广东省界内，不计入任何区域。`,
    'outside-regions': (name: string, [city = '']: readonly string[]) => `“${name}”在${city}，该市不属任何区域。`,
    'groups-overlap': (name: string, beside: readonly string[]) =>
      `“${name}”与${beside.map((each) => `“${each}”`).join('、')}有共同的市，不能相加。`,
  },
  noBoundaries: (name: string) => `“${name}”：边界未能读取，无法判断在何处。`,
  unnamed: '未命名',
};

export type BalanceWords = typeof zh;

const en: BalanceWords = {
  title: 'Does it add up',
  about: 'Checked is the scenario; while it changes nothing, that is the plan.',
  level: { fails: 'Fails', caution: 'Look at', holds: 'Holds' },
  count: {
    fails: (n) => (n === 1 ? '1 fails' : `${n} fail`),
    caution: (n) => `${n} to look at`,
    holds: (n) => (n === 1 ? '1 holds' : `${n} hold`),
  },
  failing: (names) => `Does not add up: ${names}.`,
  noneFails: 'Checks: none fails.',
  check: {
    'sum-of-targets': 'Sum of targets and the province’s target',
    'added-value': 'Sum of targets and the target for added value',
    'far-from-plan': 'Targets ten times the plan’s, or a tenth',
    'claimed-twice': 'Cities in more than one region',
    'no-cities': 'Regions with a target and no city',
    'left-out': 'Cities taken out and in no region',
    'no-materials': 'Regions with a target and no material',
    'no-sector': 'Materials without a sector',
    'no-family': 'Materials of no family',
    'named-twice': 'Materials of a family named already',
    'outside-province': 'Planned sites outside the province',
    'outside-regions': 'Planned sites in no region',
    'groups-overlap': 'Groups that overlap',
  },
  sum: {
    below: (sum, whole, gap) =>
      gap === null
        ? `The regions’ targets add up to ${sum}; the province’s is ${whole}: the same number.`
        : `The regions’ targets add up to ${sum}; the province’s is ${whole}. The sum is a lower bound, so nothing contradicts; the two numbers differ by ${gap}, which is not an amount to be allocated.`,
    above: (sum, whole, gap) =>
      `The regions’ targets add up to ${sum}; the province’s is ${whole}. Nothing contradicts, but the regions’ floors exceed the province’s by ${gap ?? ''}: it no longer binds.`,
    short: (sum, whole, gap) =>
      `Every target is a stated value; they add up to ${sum}, which is ${gap ?? ''} less than the province’s ${whole}. No region carries the rest, and the plan gives the cities outside the regions no target. Raise a target, or make one a lower bound.`,
    reached: (sum, whole) => `Every target is a stated value; they add up to ${sum} and reach the province’s ${whole}.`,
    open: (sum, whole) =>
      `A target is an order of magnitude: the sum, ${sum}, has no bound to hold against the province’s ${whole}.`,
  },
  added: {
    below: (sum, whole) =>
      `The targets add up to ${sum}, a lower bound; the target for added value is ${whole}: possible.`,
    above: (sum, whole) => `The targets add up to ${sum}, more than the target for added value, ${whole}.`,
    short: (sum, whole) =>
      `Every target is a stated value; they add up to ${sum}, less than the target for added value, ${whole}. Added value is a part of revenue and cannot exceed it. Raise a target.`,
    reached: (sum, whole) => `The targets add up to ${sum}, no less than the target for added value, ${whole}.`,
    open: (sum, whole) => `A target is an order of magnitude: the sum is ${sum}, the target for added value ${whole}.`,
  },
  finding: {
    'sum-of-targets': (name, _beside, [now = '']) => `${name}: ${now}`,
    'added-value': (name, _beside, [now = '']) => `${name}: ${now}`,
    'far-from-plan': (name, _beside, [now = '', plan = '']) =>
      `${name}: ${now}, in the plan ${plan}. Check the digits and the unit.`,
    'claimed-twice': (name, beside) => `${name} is in ${beside.join(' and ')}. Leave it in one.`,
    'no-cities': (name) => `${name} has its target still, and no city left.`,
    'left-out': (name, [region = '']) => `${name}: in the plan a part of ${region}, in the scenario of no region.`,
    'no-materials': (name) => `${name} has its target still, and no material left.`,
    'no-sector': (name, [region = '']) => `“${name}” in ${region}: choose a sector.`,
    'no-family': (name, [region = '']) => `“${name}” in ${region}: not compared with what other regions make.`,
    'named-twice': (name, [region = '', family = '']) =>
      `“${name}”: ${region} has a material of the family ${family} already.`,
    'outside-province': (name) => `“${name}” lies outside Guangdong and counts for no region.`,
    'outside-regions': (name, [city = '']) => `“${name}” lies in ${city}, which is in no region.`,
    'groups-overlap': (name, beside) =>
      `“${name}” has cities in common with ${beside.map((each) => `“${each}”`).join(', ')}: do not add them up.`,
  },
  noBoundaries: (name) => `“${name}”: the boundaries could not be read, so where it lies is not known.`,
  unnamed: 'unnamed',
};

const TABLES: Readonly<Record<Lang, BalanceWords>> = { zh, en };

/** The words of the checks of a scenario. */
export function balanceWords(lang: Lang): BalanceWords {
  return TABLES[lang];
}
