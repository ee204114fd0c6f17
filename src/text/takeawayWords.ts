import type { Lang } from '../model/localized.ts';

/** The words of what is taken away: the dialog, and what stands on and in its files. */
export interface TakeawayWords {
  readonly loading: string;
  readonly unloaded: string;
  readonly retry: string;
  readonly title: string;
  readonly close: string;
  readonly preview: (title: string) => string;
  readonly drawing: string;
  readonly noPlate: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'stage', string>>;
  readonly picture: string;
  readonly table: string;
  readonly paper: string;
  readonly slides: string;
  readonly save: (format: string) => string;
  readonly formats: Readonly<Record<'png1' | 'png2' | 'png4k' | 'svg' | 'pdf' | 'csv' | 'geojson', Format>>;
  readonly compareToo: string;
  readonly openCompare: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly failed: (name: string) => string;
  readonly tooLarge: (size: string) => string;
  readonly flat: string;
  readonly made: (day: string) => string;
  readonly layers: (names: string) => string;
  readonly selected: (names: string) => string;
  readonly weights: (text: string) => string;
  readonly reference: (name: string) => string;
  readonly placeSources: (titles: string) => string;
  readonly moreSources: (count: number) => string;
  readonly shown: ShownWords;
}

interface Format {
  readonly name: string;
  /** What it is for. */
  readonly note: string;
}

interface ShownWords {
  readonly section: string;
  readonly sections: Readonly<Record<'file' | 'region' | 'city' | 'place' | 'score', string>>;
  readonly of: string;
  readonly ofId: string;
  readonly isShown: string;
  readonly selected: string;
  readonly yes: string;
  readonly no: string;
  readonly low: string;
  readonly high: string;
  readonly lit: string;
  readonly dimmed: string;
  readonly view: string;
  readonly color: string;
  readonly filters: string;
  readonly noFilters: string;
  readonly layers: string;
  readonly noLayers: string;
  readonly selection: string;
  readonly nothingSelected: string;
  readonly day: string;
  readonly link: string;
  readonly disclaimer: string;
  readonly statusNote: string;
  readonly noTarget: string;
  readonly unplaced: (count: number) => string;
}

const TABLES: Readonly<Record<Lang, TakeawayWords>> = {
  zh: {
    loading: '正在打开导出……',
    unloaded: '导出部分没有取到，其余部分照常可用。',
    retry: '重试',
    title: '导出当前画面',
    close: '关闭',
    preview: (title) => `预览：${title}`,
    drawing: '正在绘制预览……',
    noPlate: '行政区划没有读到，画不出地图；表格照常可以导出。',
    theme: '底色',
    themes: { light: '浅色', stage: '深色（投影）' },
    picture: '图片',
    table: '数据',
    paper: '纸张',
    slides: '幻灯片',
    save: (format) => `导出 ${format}`,
    formats: {
      png1: { name: 'PNG 1×', note: '1600×900，网页、邮件' },
      png2: { name: 'PNG 2×', note: '3200×1800，文档、印刷' },
      png4k: { name: 'PNG 4K', note: '3840×2160，4K 屏幕、投影' },
      svg: { name: 'SVG', note: '矢量，可放大、可改' },
      pdf: { name: 'A4 打印', note: '或存为 PDF：文字可选可搜' },
      csv: { name: 'CSV', note: '表格软件；每个数带符号、单位、来源' },
      geojson: { name: 'GeoJSON', note: 'GIS 软件；WGS-84' },
    },
    compareToo: '对比表、对比图有自己的导出。',
    openCompare: '打开对比',
    saving: '正在导出……',
    saved: (name) => `已导出 ${name}`,
    failed: (name) => `${name} 没有导出成功，其余格式照常可用。请再试一次，或换一种格式。`,
    tooLarge: (size) => `这个浏览器画不了 ${size} 的图。请改用较小的 PNG，或用 SVG。`,
    flat: '导出的是平面图，不含立体。',
    made: (day) => `导出日期 ${day}`,
    layers: (names) => `地点图层：${names}`,
    selected: (names) => `选中：${names}`,
    weights: (text) => `权重：${text}`,
    reference: (name) => `参考点：${name}`,
    placeSources: (titles) => `地点来源：${titles}。`,
    moreSources: (count) => `另 ${count} 种，见 CSV`,
    shown: {
      section: '部分',
      sections: { file: '本文件', region: '区域', city: '未列集群的地市', place: '地点', score: '得分' },
      of: '对象',
      ofId: '对象编号',
      isShown: '画面上',
      selected: '选中',
      yes: '是',
      no: '否',
      low: '下端',
      high: '上端',
      lit: '正常显示',
      dimmed: '因筛选淡显',
      view: '视图',
      color: '着色',
      filters: '筛选',
      noFilters: '无筛选',
      layers: '地点图层',
      noLayers: '未开图层',
      selection: '选中',
      nothingSelected: '未选',
      day: '导出日期',
      link: '链接',
      disclaimer: '声明',
      statusNote: '目标与结果',
      noTarget: '未列集群，无目标',
      unplaced: (count) => `另有 ${count} 处位置不详，画面上没有`,
    },
  },
  en: {
    loading: 'Opening the export…',
    unloaded: 'The code of the export did not come; all else works.',
    retry: 'Try again',
    title: 'Export what is shown',
    close: 'Close',
    preview: (title) => `Preview: ${title}`,
    drawing: 'Drawing the preview…',
    noPlate: 'The boundaries could not be read, so no map can be drawn; the tables can be exported all the same.',
    theme: 'Ground',
    themes: { light: 'Light', stage: 'Dark (projector)' },
    picture: 'Picture',
    table: 'Data',
    paper: 'Paper',
    slides: 'Slides',
    save: (format) => `Export ${format}`,
    formats: {
      png1: { name: 'PNG 1×', note: '1600×900, for web pages and mail' },
      png2: { name: 'PNG 2×', note: '3200×1800, for documents and print' },
      png4k: { name: 'PNG 4K', note: '3840×2160, for 4K screens and projectors' },
      svg: { name: 'SVG', note: 'vector: scales, and can be edited' },
      pdf: { name: 'A4 print', note: 'or save as PDF: its text can be selected and searched' },
      csv: { name: 'CSV', note: 'for spreadsheets; every number with sign, unit and source' },
      geojson: { name: 'GeoJSON', note: 'for GIS programs; WGS-84' },
    },
    compareToo: 'The table and the charts of a comparison have exports of their own.',
    openCompare: 'Open the comparison',
    saving: 'Exporting…',
    saved: (name) => `Exported ${name}`,
    failed: (name) => `${name} could not be exported; the other formats work. Try again, or take another format.`,
    tooLarge: (size) => `This browser cannot draw a picture of ${size}. Take a smaller PNG, or the SVG.`,
    flat: 'Exports are flat, without prisms.',
    made: (day) => `Exported ${day}`,
    layers: (names) => `Layers of places: ${names}`,
    selected: (names) => `Selected: ${names}`,
    weights: (text) => `Weights: ${text}`,
    reference: (name) => `Reference point: ${name}`,
    placeSources: (titles) => `Sources of places: ${titles}.`,
    moreSources: (count) => `${count} more, see the CSV`,
    shown: {
      section: 'Part',
      sections: { file: 'This file', region: 'Region', city: 'City without a cluster', place: 'Place', score: 'Score' },
      of: 'Of',
      ofId: 'Id of it',
      isShown: 'On the map',
      selected: 'Selected',
      yes: 'yes',
      no: 'no',
      low: 'Lower end',
      high: 'Upper end',
      lit: 'shown',
      dimmed: 'faint, by the filters',
      view: 'View',
      color: 'Coloured by',
      filters: 'Filters',
      noFilters: 'none',
      layers: 'Layers of places',
      noLayers: 'none',
      selection: 'Selected',
      nothingSelected: 'nothing',
      day: 'Exported on',
      link: 'Link',
      disclaimer: 'Disclaimer',
      statusNote: 'Targets and outcomes',
      noTarget: 'No cluster, no target',
      unplaced: (count) => `${count} more without a known position, not on the map`,
    },
  },
};

/** The words of what is taken away in a language. */
export function takeawayWords(lang: Lang): TakeawayWords {
  return TABLES[lang];
}
