import type { Indicator } from '../model/comparing.ts';
import type { Lang } from '../model/localized.ts';

/** What an indicator is called. */
export interface IndicatorWords {
  /** Of a row, which says its year by itself. */
  readonly name: string;
  /** Of an axis or a picture. */
  readonly title: string;
  /** What its counts count; empty where the number has a unit of its own. */
  readonly counted: string;
}

/** The words of an indicator in a language. */
export function indicatorWords(indicator: Indicator, lang: Lang): IndicatorWords {
  const [name, title = name, counted = ''] = TABLE[lang][indicator];
  return { name, title, counted };
}

type Words = readonly [name: string, title?: string, counted?: string];

const TABLE: Readonly<Record<Lang, Readonly<Record<Indicator, Words>>>> = {
  zh: {
    target: ['收入目标', '2025 年目标'],
    share: ['目标 ÷ 全省目标'],
    area: ['土地面积'],
    intensity: ['目标强度'],
    population: ['常住人口'],
    materials: ['点名的材料', '点名材料', '种'],
    families: ['材料类别', '材料族', '族'],
    leads: ['龙头企业', '龙头企业', '家'],
    sites: ['园区、基地与工厂', '地点', '处'],
  },
  en: {
    target: ['Revenue target', 'Target for 2025'],
    share: ['Target ÷ province’s target'],
    area: ['Land area'],
    intensity: ['Target per km²'],
    population: ['Resident population'],
    materials: ['Materials named', 'Materials named', 'materials'],
    families: ['Kinds of materials', 'Material families', 'families'],
    leads: ['Lead enterprises', 'Lead enterprises', 'enterprises'],
    sites: ['Parks, bases and works', 'Sites', 'sites'],
  },
};
