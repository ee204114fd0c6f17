import type { Indicator } from '../model/comparing.ts';
import type { Lang } from '../model/localized.ts';

/** What an indicator is called, and what its counts count; empty where the number has a unit of its own. */
export interface IndicatorWords {
  readonly name: string;
  readonly counted: string;
}

/** The words of an indicator in a language. */
export function indicatorWords(indicator: Indicator, lang: Lang): IndicatorWords {
  const [name, counted = ''] = TABLE[lang][indicator];
  return { name, counted };
}

const TABLE: Readonly<Record<Lang, Readonly<Record<Indicator, readonly [name: string, counted?: string]>>>> = {
  zh: {
    target: ['2025 年目标'],
    share: ['目标与全省目标之比'],
    area: ['土地面积'],
    intensity: ['目标强度'],
    population: ['常住人口'],
    materials: ['点名材料', '种'],
    families: ['材料族', '族'],
    leads: ['龙头企业', '家'],
    sites: ['地点', '处'],
  },
  en: {
    target: ['Target for 2025'],
    share: ['Target ÷ the province’s'],
    area: ['Land area'],
    intensity: ['Target per km²'],
    population: ['Resident population'],
    materials: ['Materials named', 'materials'],
    families: ['Material families', 'families'],
    leads: ['Lead enterprises', 'enterprises'],
    sites: ['Sites', 'sites'],
  },
};
