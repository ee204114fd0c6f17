import type { Atlas } from '../model/atlas.ts';
import type { EntryKey, FigureEntry } from '../model/entry.ts';
import { entryKey, figureKey, materialCountKey, TARGET_GAP, TARGET_SUM, targetShareKey } from '../model/entryKey.ts';
import type { Figure } from '../model/figure.ts';
import type { Region } from '../model/region.ts';
import { shareOfProvince, sumOfTargets } from './provinceTarget.ts';
import { restingOn } from './restingOn.ts';

/** Entries of what is worked out from targets and names where it is shown: sum, gap, shares, counts of materials. */
export function derivedEntries(atlas: Atlas): readonly FigureEntry[] {
  return [sumEntry(atlas), gapEntry(atlas), ...atlas.regions.flatMap((region) => ofRegion(region, atlas))];
}

/** What the entries here have in common: they belong to no table, and are the atlas's own. */
const OWN = { kind: 'figure', detail: null, locator: null, uncertaintyKm: null } as const;
const PROVINCE = { subject: { zh: '全省', en: 'Province' }, group: 'province-figures' } as const;

function sumEntry(atlas: Atlas): FigureEntry {
  const targets = atlas.regions.map(({ target }) => target);
  return {
    ...OWN,
    ...PROVINCE,
    ...named(TARGET_SUM),
    ...restingOn(targets),
    topic: 'target-sum',
    screens: ['province', 'table', 'region'],
    figure: sumOfTargets(atlas),
    year: yearOf(targets),
    formula: { zh: '九区目标相加', en: 'The targets of the nine added up' },
    parts: targets.map(({ id }) => figureKey(id)),
    note: {
      zh: '由下限相加而来，不是全省目标的分解。',
      en: 'A sum of floors, not a breakdown of the province’s target.',
    },
  };
}

function gapEntry(atlas: Atlas): FigureEntry {
  const whole = atlas.province.revenueTarget;
  const sum = sumOfTargets(atlas);
  return {
    ...OWN,
    ...PROVINCE,
    ...named(TARGET_GAP),
    ...restingOn([whole]),
    topic: 'target-gap',
    screens: ['region'],
    figure: { value: whole.value - sum.value, unit: whole.unit, qualifier: '=', status: 'derived' },
    year: whole.year,
    formula: {
      zh: '全省目标的下限 − 九区目标之和的下限',
      en: 'Floor of the province’s target − floor of the sum of the nine',
    },
    parts: [figureKey(whole.id), TARGET_SUM],
    note: { zh: '两个下限之差，不是分配。', en: 'A difference of two floors, not an allocation.' },
  };
}

function ofRegion(region: Region, { province }: Atlas): readonly FigureEntry[] {
  const parts = [region.target, province.revenueTarget];
  const base = { ...OWN, subject: region.name, group: 'region-figures' } as const;
  return [
    {
      ...base,
      ...named(targetShareKey(region.id)),
      ...restingOn(parts),
      topic: 'target-share',
      screens: ['region'],
      figure: shareOfProvince(region, province),
      year: region.target.year,
      formula: { zh: '区域目标 ÷ 全省目标 × 100', en: 'Target of the region ÷ target of the province × 100' },
      parts: parts.map(({ id }) => figureKey(id)),
      note: region.coverage.short,
    },
    {
      ...base,
      ...named(materialCountKey(region.id)),
      ...restingOn(region.materials),
      topic: 'material-count',
      screens: ['table', 'region', 'map'],
      figure: { value: region.materials.length, unit: 'count', qualifier: '=', status: 'derived' },
      year: null,
      formula: { zh: '原文为该区点名的材料逐一计数', en: 'Count of the materials that the plan names for the region' },
      parts: region.materials.flatMap((material) => entryKey(material) ?? []),
      note: null,
    },
  ];
}

function named(key: EntryKey): Pick<FigureEntry, 'key' | 'id'> {
  return { key, id: key.slice(key.indexOf(':') + 1) };
}

/** The year all figures share, or null. */
function yearOf(figures: readonly Figure[]): number | null {
  const years = new Set(figures.map(({ year }) => year));
  return years.size === 1 ? (figures[0]?.year ?? null) : null;
}
