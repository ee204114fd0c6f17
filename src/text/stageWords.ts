import type { Lang } from '../model/localized.ts';

/** The words of the stage. */
export interface StageWords {
  /** What the stage is, for who hears the page. */
  readonly name: string;
  readonly waiting: string;
  readonly unknown: (id: string) => string;
  readonly toStories: string;
  readonly toMap: string;
  readonly steps: string;
  readonly step: (number: number, title: string) => string;
  /** Said when a step is shown. */
  readonly announce: (number: number, count: number, title: string) => string;
  readonly dark: string;
  readonly aside: string;
  readonly noTarget: string;
  readonly weights: string;
  readonly unranked: string;
  readonly score: (range: string) => string;
  readonly ranks: (best: number, worst: number) => string;
  readonly scores: string;
  readonly missing: (parts: number) => string;
  readonly hatch: string;
  readonly circle: string;
  /** Keys shown at rest. */
  readonly turn: string;
  readonly full: string;
  readonly more: string;
  readonly help: string;
  readonly close: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly notes: readonly string[];
}

const TABLES: Readonly<Record<Lang, StageWords>> = {
  zh: {
    name: '演示画面',
    waiting: '正在打开演示……',
    unknown: (id) => `这里没有名为“${id}”的演示。它可能保存在另一台设备上，或已删除。`,
    toStories: '全部演示',
    toMap: '回到地图',
    steps: '各步',
    step: (number, title) => `第 ${number} 步：${title}`,
    announce: (number, count, title) => `第 ${number} 步，共 ${count} 步：${title}`,
    dark: '画面已变黑，按任意翻页键恢复。',
    aside: '插看，翻页后回到演示',
    noTarget: '原文未列目标',
    weights: '权重：',
    unranked: '没有计入的条件，未排序',
    score: (range) => `得分 ${range}`,
    ranks: (best, worst) => `名次 ${best}–${worst}`,
    scores: '得分，按下限填色',
    missing: (parts) => `这一步有 ${parts} 项不在本图集中，未显示`,
    hatch: '未列集群',
    circle: '圆面积：2025 年目标',
    turn: '翻页',
    full: '全屏',
    more: '更多',
    help: '演示时的按键',
    close: '关闭',
    keys: [
      ['→ ↓ PageDown 空格', '下一步'],
      ['← ↑ PageUp', '上一步'],
      ['Home / End', '第一步 / 最后一步'],
      ['F5', '从头开始，不重新载入'],
      ['B 或 .', '变黑，再按恢复'],
      ['P', '指点器，跟随鼠标'],
      ['F', '全屏'],
      ['C', '演示控制台，在第二个窗口'],
      ['L', '中文 / English'],
      ['Esc', '退出全屏，再按结束演示'],
    ],
    notes: [
      '单击文字为下一步，单击圆点到那一步，单击地图上的区域插看它的目标。',
      '触摸屏左右滑动翻页。滚轮不起作用。',
      '单键可在地图页的“按键”里关闭。',
    ],
  },
  en: {
    name: 'Presentation',
    waiting: 'Opening the presentation…',
    unknown: (id) => `There is no story called “${id}” here. It may be kept on another device, or was deleted.`,
    toStories: 'All stories',
    toMap: 'Back to the map',
    steps: 'Steps',
    step: (number, title) => `Step ${number}: ${title}`,
    announce: (number, count, title) => `Step ${number} of ${count}: ${title}`,
    dark: 'The screen is dark; any key that turns the page lights it up.',
    aside: 'An aside; the next step goes on',
    noTarget: 'no target in the plan',
    weights: 'Weights: ',
    unranked: 'No criterion counts: no order',
    score: (range) => `score ${range}`,
    ranks: (best, worst) => `rank ${best}–${worst}`,
    scores: 'Score; the fill shows its lower end',
    missing: (parts) =>
      parts === 1 ? 'One part of this step is not in this atlas' : `${parts} parts of this step are not in this atlas`,
    hatch: 'no cluster listed',
    circle: 'Circle area: target for 2025',
    turn: 'turn',
    full: 'full screen',
    more: 'more',
    help: 'Keys while presenting',
    close: 'Close',
    keys: [
      ['→ ↓ PageDown Space', 'next step'],
      ['← ↑ PageUp', 'previous step'],
      ['Home / End', 'first / last step'],
      ['F5', 'from the beginning; nothing is reloaded'],
      ['B or .', 'dark, and light again'],
      ['P', 'pointer that follows the mouse'],
      ['F', 'full screen'],
      ['C', 'presenter’s console, in a second window'],
      ['L', '中文 / English'],
      ['Esc', 'leaves full screen, then ends the presentation'],
    ],
    notes: [
      'A click on the text goes on, on a dot to that step; on a region of the map it shows that region’s target for a moment.',
      'On a touch screen swipe to the left or right. The wheel does nothing.',
      'Single-letter keys can be switched off in the list of keys on the map page.',
    ],
  },
};

/** The words of the stage in a language. */
export function stageWords(lang: Lang): StageWords {
  return TABLES[lang];
}
