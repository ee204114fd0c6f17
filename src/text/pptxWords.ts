import type { Lang } from '../model/localized.ts';

/** The words of the slides that are taken away, and of the button that makes them. */
export interface PptxWords {
  /** Objects in the selection pane of a slide. */
  readonly map: string;
  readonly outlineOf: (name: string) => string;
  readonly haloOf: (name: string) => string;
  readonly insideLines: string;
  readonly provinceLine: string;
  readonly circleOf: (name: string) => string;
  readonly leaderOf: (name: string) => string;
  readonly footOf: (name: string) => string;
  readonly markOf: (region: string, material: string) => string;
  readonly nameOf: (name: string) => string;
  readonly targetOf: (name: string) => string;
  readonly letterOf: (name: string) => string;
  readonly rankOf: (name: string) => string;
  readonly label: (name: string) => string;
  readonly placeOf: (name: string) => string;
  readonly ring: (km: string) => string;
  readonly tie: string;
  readonly reference: string;
  readonly ground: string;
  readonly legend: string;
  readonly legendMark: (name: string) => string;
  readonly scaleBar: string;
  readonly title: string;
  readonly sentence: string;
  readonly kicker: string;
  readonly figure: string;
  readonly figureLabel: string;
  readonly step: string;
  readonly foot: string;
  readonly table: string;
  /** Heads of the tables. */
  readonly region: string;
  readonly target: string;
  readonly materials: string;
  readonly rank: string;
  readonly score: string;
  readonly ranks: string;
  readonly noOrder: string;
  /** Speaker notes. */
  readonly notes: {
    readonly figures: string;
    readonly sources: string;
    readonly dropped: (count: number) => string;
    readonly made: string;
  };
  /** The button. */
  readonly take: string;
  readonly takeScene: string;
  readonly lang: string;
  readonly inLang: Readonly<Record<Lang, string>>;
  readonly theme: string;
  readonly inTheme: { readonly stage: string; readonly light: string };
  readonly making: string;
  readonly saved: (name: string) => string;
  readonly failed: string;
  readonly noMap: string;
}

const TABLES: Readonly<Record<Lang, PptxWords>> = {
  zh: {
    map: '地图',
    outlineOf: (name) => `${name} 轮廓`,
    haloOf: (name) => `${name} 轮廓衬底`,
    insideLines: '区域内市界',
    provinceLine: '广东省界',
    circleOf: (name) => `${name} 圆`,
    leaderOf: (name) => `${name} 引线`,
    footOf: (name) => `${name} 引线端点`,
    markOf: (region, material) => `${region} ${material}`,
    nameOf: (name) => `${name} 名称`,
    targetOf: (name) => `${name} 数值`,
    letterOf: (name) => `${name} 字母`,
    rankOf: (name) => `${name} 名次`,
    label: (name) => `注记 ${name}`,
    placeOf: (name) => `地点 ${name}`,
    ring: (km) => `${km} 圈`,
    tie: '供给连线',
    reference: '参考点',
    ground: '文字衬底',
    legend: '图例',
    legendMark: (name) => `图例 ${name}`,
    scaleBar: '比例尺',
    title: '标题',
    sentence: '说明',
    kicker: '区域与集群',
    figure: '数值',
    figureLabel: '数值说明',
    step: '页码',
    foot: '来源与审图号',
    table: '表',
    region: '区域',
    target: '2025 年目标',
    materials: '点名材料',
    rank: '名次',
    score: '得分',
    ranks: '可能名次',
    noOrder: '没有可计分的权重，未排序。',
    notes: {
      figures: '本页的数：',
      sources: '来源：',
      dropped: (count) => `这一步有 ${count} 项不在本图集中，已略去。`,
      made: '由粤材图生成。形状、文字和表格都可编辑。',
    },
    take: '导出幻灯片（PPTX）',
    takeScene: '导出当前画面为一页幻灯片（PPTX）',
    lang: '语言',
    inLang: { zh: '中文', en: '英文' },
    theme: '配色',
    inTheme: { stage: '投影（深色）', light: '浅色' },
    making: '正在生成幻灯片……',
    saved: (name) => `已存为 ${name}。`,
    failed: '幻灯片没有生成，其余照常可用。可重试，或改用 PNG、打印。',
    noMap: '边界文件没有读到，画不出地图，幻灯片不能生成。请重新载入页面。',
  },
  en: {
    map: 'Map',
    outlineOf: (name) => `${name}, outline`,
    haloOf: (name) => `${name}, ground of outline`,
    insideLines: 'City borders within a region',
    provinceLine: 'Border of Guangdong',
    circleOf: (name) => `${name}, circle`,
    leaderOf: (name) => `${name}, leader`,
    footOf: (name) => `${name}, foot of leader`,
    markOf: (region, material) => `${region}, ${material}`,
    nameOf: (name) => `${name}, name`,
    targetOf: (name) => `${name}, number`,
    letterOf: (name) => `${name}, letter`,
    rankOf: (name) => `${name}, rank`,
    label: (name) => `Label ${name}`,
    placeOf: (name) => `Place ${name}`,
    ring: (km) => `Ring ${km}`,
    tie: 'Line of supply',
    reference: 'Reference point',
    ground: 'Ground of the words',
    legend: 'Legend',
    legendMark: (name) => `Legend ${name}`,
    scaleBar: 'Scale bar',
    title: 'Title',
    sentence: 'Sentence',
    kicker: 'Region and cluster',
    figure: 'Figure',
    figureLabel: 'What the figure is',
    step: 'Step',
    foot: 'Sources and approval',
    table: 'Table',
    region: 'Region',
    target: '2025 target',
    materials: 'Named materials',
    rank: 'Rank',
    score: 'Score',
    ranks: 'Possible ranks',
    noOrder: 'No weight counts, so nothing is ranked.',
    notes: {
      figures: 'Figures on this slide:',
      sources: 'Sources:',
      dropped: (count) =>
        `${count} ${count === 1 ? 'part of this step is' : 'parts of this step are'} not in this atlas and left out.`,
      made: 'Made with the Yuecai Atlas. Shapes, texts and tables can be edited.',
    },
    take: 'Export slides (PPTX)',
    takeScene: 'Export this view as a slide (PPTX)',
    lang: 'Language',
    inLang: { zh: 'Chinese', en: 'English' },
    theme: 'Colours',
    inTheme: { stage: 'Stage (dark)', light: 'Light' },
    making: 'Making the slides…',
    saved: (name) => `Saved as ${name}.`,
    failed: 'The slides could not be made; all else works. Try again, or take a PNG or print.',
    noMap: 'The boundaries could not be read, so there is no map to make slides of. Load the page again.',
  },
};

/** The words of the slides in a language. */
export function pptxWords(lang: Lang): PptxWords {
  return TABLES[lang];
}
