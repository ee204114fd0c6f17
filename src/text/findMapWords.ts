import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import { formatNumber } from './number.ts';

/** The words of the map in the site finder, which come with its code. */
export interface FindMapWords {
  /** A region in its place, as a screen reader says it; scores are whole numbers from 0 to 100, ends of an interval. */
  readonly ranked: (name: string, rank: number, lo: number, hi: number) => string;
  /** A region where there is no order. */
  readonly unranked: (name: string) => string;
  readonly ring: (km: number) => string;
  readonly reference: {
    readonly name: string;
    readonly spot: (at: LonLat) => string;
    readonly named: (name: string, spot: string) => string;
    /** How it is moved. */
    readonly lead: string;
  };
  readonly legend: {
    readonly title: string;
    readonly rule: string;
    readonly none: string;
    /** On paper, where no title says it. */
    readonly paper: string;
  };
}

const TABLES: Readonly<Record<Lang, FindMapWords>> = {
  zh: {
    ranked: (name, rank, lo, hi) => `${name}，第 ${rank} 名，得分 ${lo === hi ? lo : `${lo} 至 ${hi}`}`,
    unranked: (name) => `${name}，未排序`,
    ring: (km) => `${km} km`,
    reference: {
      name: '参考点',
      spot: ([lon, lat]) => `${degrees(lon, 'zh')}E，${degrees(lat, 'zh')}N`,
      named: (name, spot) => `${name}，${spot}`,
      lead: '方向键移动 2 km，Shift+方向键移动 10 km，Esc 撤销拖动',
    },
    legend: {
      title: '得分',
      rule: '按下界',
      none: '没有可计分的权重，未着色',
      paper: '数字：名次。圆：距参考点的直线距离。',
    },
  },
  en: {
    ranked: (name, rank, lo, hi) => `${name}, rank ${rank}, score ${lo === hi ? lo : `${lo} to ${hi}`}`,
    unranked: (name) => `${name}, not ranked`,
    ring: (km) => `${km} km`,
    reference: {
      name: 'Reference point',
      spot: ([lon, lat]) => `${degrees(lon, 'en')}E, ${degrees(lat, 'en')}N`,
      named: (name, spot) => `${name}, ${spot}`,
      lead: 'Arrow keys move it by 2 km, Shift and arrow keys by 10 km, Esc undoes a drag',
    },
    legend: {
      title: 'Score',
      rule: 'by the lower end',
      none: 'No weight counts, so nothing is coloured',
      paper: 'Numbers: ranks. Circles: straight-line distance from the reference point.',
    },
  },
};

function degrees(value: number, lang: Lang): string {
  return `${formatNumber(value, lang, { decimals: 2, group: 'none' })}°`;
}

/** The words of the site finder's map in a language. */
export function findMapWords(lang: Lang): FindMapWords {
  return TABLES[lang];
}
