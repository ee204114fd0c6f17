import type { Lang } from '../model/localized.ts';

/** The words of the prisms. */
export interface PrismWords {
  readonly heading: string;
  readonly loading: string;
  readonly unloaded: string;
  readonly retry: string;
  /** What a kilometre of height stands for. */
  readonly factor: (intensity: string) => string;
  /** What volume is. @param cubic what a cubic kilometre stands for, 亿元 */
  readonly volume: (cubic: number) => string;
  /** What kind of number the target is. */
  readonly targets: (year: number | null) => string;
  readonly areas: (year: number | null) => string;
  readonly signs: string;
  readonly colors: string;
  /** @param km2 islands smaller than that stay flat */
  readonly leftOut: (km2: number) => string;
  /** The drawing of the scale, for who does not see it. */
  readonly scale: (heights: string) => string;
  readonly sample: (intensity: string, km: string) => string;
  /** Why the map is flat all the same. */
  readonly flat: string;
  readonly perspective: string;
  /** One line on the stage. */
  readonly stage: (intensity: string, year: number | null) => string;
}

const TABLES: Readonly<Record<Lang, PrismWords>> = {
  zh: {
    heading: '棱柱的高',
    loading: '正在取棱柱的图例……',
    unloaded: '棱柱的图例没有取到，地图照常可用。',
    retry: '重试',
    factor: (intensity) => `1 km 高＝${intensity}`,
    volume: (cubic) => `高＝目标÷面积，所以体积＝目标：1 km³ 为 ${cubic} 亿元。`,
    targets: (year) => `高度取${year === null ? '' : ` ${year} 年`}目标，不是实绩。`,
    areas: (year) => (year === null ? '土地面积：来源未注年份。' : `土地面积：${year} 年。`),
    signs: '目标带 ≥、> 的，高与体积也是下限。云浮仅计石材。',
    colors: '顶面与图例同色，柱面取该色的边色。',
    leftOut: (km2) => `这里不画圆、材料标和地点。小于 ${km2} km² 的岛屿保持平面，高度仍按全区面积计。`,
    scale: (heights) => `棱柱高度的尺度：${heights}`,
    sample: (intensity, km) => `${intensity} 高 ${km} km`,
    flat: '棱柱需要 WebGL。这里的地图仍是平面，数字相同。',
    perspective: '透视图近大远小，比例尺只在地图正中成立。打印和导出用平面图。',
    stage: (intensity, year) =>
      `棱柱 1 km 高＝${intensity}，体积＝${year === null ? '' : `${year} 年`}目标；≥、> 为下限`,
  },
  en: {
    heading: 'Height of the prisms',
    loading: 'Fetching the legend of the prisms…',
    unloaded: 'The legend of the prisms did not come; the map works as before.',
    retry: 'Try again',
    factor: (intensity) => `1 km of height = ${intensity}`,
    volume: (cubic) => `Height is target ÷ area, so volume is the target: 1 km³ is ${cubic * 100} million CNY.`,
    targets: (year) => `Heights are targets${year === null ? '' : ` for ${year}`}, not outcomes.`,
    areas: (year) => (year === null ? 'Land areas: the sources give no year.' : `Land areas of ${year}.`),
    signs: 'Where a target has ≥ or >, height and volume are lower bounds too. Yunfu counts stone only.',
    colors: 'Tops have the colours of the legend, walls those of the edges.',
    leftOut: (km2) =>
      `Circles, marks of materials and places are left out here. Islands under ${km2} km² stay flat; heights count the whole area all the same.`,
    scale: (heights) => `Scale of the heights of the prisms: ${heights}`,
    sample: (intensity, km) => `${intensity} is ${km} km high`,
    flat: 'Prisms need WebGL. The map stays flat here, with the same numbers.',
    perspective:
      'In perspective what is nearer looks larger; the scale bar is true in the middle of the map alone. Print and exports are flat.',
    stage: (intensity, year) =>
      `Prisms: 1 km of height = ${intensity}; volume = target${year === null ? '' : ` for ${year}`}; ≥ and > are lower bounds`,
  },
};

/** The words of the prisms in a language. */
export function prismWords(lang: Lang): PrismWords {
  return TABLES[lang];
}
