import type { Lang } from '../model/localized.ts';

/** The words of the map beside a comparison. */
export interface CompareMapWords {
  readonly title: Readonly<Record<'lines' | 'base' | 'scenario' | 'change', string>>;
  readonly note: Readonly<Record<'lines' | 'base' | 'scenario' | 'change', string>>;
  readonly slot: string;
  readonly instructions: string;
  readonly seeCompared: string;
  readonly seeProvince: string;
  /** What stands for an area under the pointer or focus. */
  readonly line: (name: string, facts: readonly string[]) => string;
  readonly target: (text: string) => string;
  readonly planTarget: (text: string) => string;
  readonly change: (text: string) => string;
  readonly members: (names: string) => string;
  readonly within: (names: string) => string;
  readonly noRegion: string;
  readonly unsettled: string;
  readonly noTarget: string;
  readonly hint: string;
  /** Where no more can be compared. */
  readonly hintFull: string;
  readonly noShapes: string;
  /** Under a change that is a difference of bounds. */
  readonly ofBounds: string;
  /** After a changed number in a sentence. */
  readonly changeMark: Readonly<Record<'stated' | 'bounds', string>>;
  readonly legend: {
    readonly label: string;
    readonly sectors: string;
    readonly none: string;
    readonly circles: string;
    readonly ghost: string;
    readonly moved: string;
    readonly group: string;
    readonly compared: string;
    readonly planned: string;
    readonly unit: string;
    readonly less: string;
    readonly more: string;
    readonly same: string;
    readonly below: (value: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly atLeast: (value: string) => string;
    readonly bounds: string;
  };
  readonly placing: string;
  readonly outside: string;
  readonly siteName: (order: number) => string;
  readonly cancel: string;
}

const zh: CompareMapWords = {
  title: {
    lines: '彼此距离',
    base: '首列类别与 2025 年目标',
    scenario: '情景：归属与 2025 年目标',
    change: '变化：2025 年目标',
  },
  note: { lines: '驻地间直线 · 推算', base: '原文', scenario: '情景，不是原文', change: '情景减原文' },
  slot: '对比地图',
  instructions: '方向键在区域之间移动，Enter 或空格加入或移出对比；Shift＋方向键平移，加号减号缩放，0 回到起始范围。',
  seeCompared: '看所比区域',
  seeProvince: '看全省',
  line: (name, facts) => `${name}：${facts.join('；')}`,
  target: (text) => `2025 年目标 ${text}`,
  planTarget: (text) => `原文 ${text}`,
  change: (text) => `变化 ${text}`,
  members: (names) => `成员 ${names}`,
  within: (names) => `属 ${names}`,
  noRegion: '未列区域集群',
  unsettled: '归属未定',
  noTarget: '无目标',
  hint: '指向区域，这里写出目标与成员；点选加入或移出对比。',
  hintFull: '指向区域，这里写出目标与成员；点选移出对比。已满九处，移出一处才能再加。',
  noShapes: '边界文件没能载入，画不出地图；表格照常。重新载入本页可再试。',
  ofBounds: '下限之差',
  changeMark: { stated: '（情景减原文）', bounds: '（情景减原文，下限之差）' },
  legend: {
    label: '图例',
    sectors: '底色：原文首列类别',
    none: '未列区域集群',
    circles: '圆面积：2025 年目标（亿元）',
    ghost: '虚线圆：原文的目标',
    moved: '斜线：归属与原文不同',
    group: '粗线：合并的组',
    compared: '墨线：所比区域',
    planned: '规划点（情景）',
    unit: '亿元',
    less: '减少',
    more: '增加',
    same: '未变',
    below: (value) => `不足 ${value}`,
    between: (from, to) => `${from}—${to}`,
    atLeast: (value) => `${value} 及以上`,
    bounds: '有一方是下限或约数时，只是两个界限之差，不是增减的数额。',
  },
  placing: '点选规划点的位置；方向键移动十字（按住 Shift 走得快），Enter 放置，Esc 取消。',
  outside: '这一点在广东省界之外，没有放置；请在省内另选一点。',
  siteName: (order) => `规划点 ${order}`,
  cancel: '取消放置',
};

const en: CompareMapWords = {
  title: {
    lines: 'How far apart',
    base: 'First-listed sector and 2025 target',
    scenario: 'Scenario: membership and 2025 target',
    change: 'Change of the 2025 target',
  },
  note: {
    lines: 'straight line between seats · derived',
    base: 'as in the plan',
    scenario: 'a scenario, not the plan',
    change: 'scenario less plan',
  },
  slot: 'Map of the comparison',
  instructions:
    'Arrow keys move between areas, Enter or Space adds one to the comparison or takes it out; Shift with an arrow key pans, plus and minus zoom, 0 returns to the first extent.',
  seeCompared: 'Show what is compared',
  seeProvince: 'Show the province',
  line: (name, facts) => `${name}: ${facts.join('; ')}`,
  target: (text) => `2025 target ${text}`,
  planTarget: (text) => `plan ${text}`,
  change: (text) => `change ${text}`,
  members: (names) => `members ${names}`,
  within: (names) => `in ${names}`,
  noRegion: 'no regional cluster listed',
  unsettled: 'membership not settled',
  noTarget: 'no target',
  hint: 'Point at an area to read its target and members here; click to add it or take it out.',
  hintFull:
    'Point at an area to read its target and members here; click to take it out. All nine places are taken: take one out before you add another.',
  noShapes:
    'The boundary file could not be loaded, so there is no map; the table works as usual. Reload the page to try again.',
  ofBounds: 'of floors',
  changeMark: { stated: '(scenario less plan)', bounds: '(scenario less plan, of floors)' },
  legend: {
    label: 'Legend',
    sectors: 'Fill: sector the plan lists first',
    none: 'No regional cluster listed',
    circles: 'Circle area: 2025 target (bn CNY)',
    ghost: 'Dashed circle: the plan’s target',
    moved: 'Ink hatch: other membership than in the plan',
    group: 'Thick line: united group',
    compared: 'Ink line: compared area',
    planned: 'Planned site (scenario)',
    unit: 'bn CNY',
    less: 'less',
    more: 'more',
    same: 'unchanged',
    below: (value) => `under ${value}`,
    between: (from, to) => `${from}–${to}`,
    atLeast: (value) => `${value} or more`,
    bounds:
      'Where one of the two is a floor or approximate, this is a difference of bounds, not an amount gained or lost.',
  },
  placing:
    'Click where the planned site is to stand; arrow keys move the cross (faster with Shift), Enter places it, Esc cancels.',
  outside: 'That spot lies outside Guangdong, so nothing was placed; choose a spot within the province.',
  siteName: (order) => `Planned site ${order}`,
  cancel: 'Cancel placing',
};

/** The words of the compare map in a language. */
export function compareMapWords(lang: Lang): CompareMapWords {
  return lang === 'zh' ? zh : en;
}
