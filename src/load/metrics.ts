import type { Unit } from '../model/figure.ts';
import type { Localized } from '../model/localized.ts';

/** What a figure can be about. */
export type SubjectKind = 'province' | 'region' | 'city' | 'product' | 'site';

interface Metric {
  readonly of: readonly SubjectKind[];
  readonly units: readonly Unit[];
  /** For capacities: of what. */
  readonly what?: Localized;
}

const MASS: readonly Unit[] = ['t', 'wan-t', 'yi-t'];
const RATE: readonly Unit[] = ['mt-per-year', 'kt-per-year'];

const metrics = {
  revenue: { of: ['province'], units: ['yi-cny'] },
  'revenue-target': { of: ['province', 'region'], units: ['yi-cny'] },
  'value-added': { of: ['province'], units: ['yi-cny'] },
  'value-added-target': { of: ['province'], units: ['yi-cny'] },
  'industry-share': { of: ['province'], units: ['percent'] },
  'cluster-count-target': { of: ['province'], units: ['count'] },
  'regional-cluster-count': { of: ['province'], units: ['count'] },
  'rd-share-target': { of: ['province'], units: ['percent'] },
  output: { of: ['product'], units: [...MASS, 'yi-m2', 'wan-pieces', 'wan-weight-cases'] },
  'national-share': { of: ['product'], units: ['percent'] },
  'national-rank': { of: ['product'], units: ['rank'] },
  population: { of: ['city'], units: ['persons'] },
  area: { of: ['city'], units: ['km2'] },
  capacity: { of: ['site'], units: [...MASS, ...RATE] },
  'capacity-steel': { of: ['region', 'site'], units: [...MASS, ...RATE], what: { zh: '钢材', en: 'steel products' } },
  'capacity-ultra-high-strength-steel': {
    of: ['region', 'site'],
    units: [...MASS, ...RATE],
    what: { zh: '超高强钢', en: 'ultra-high-strength steel' },
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;

/** Every metric of the figures table: what it can be said of, and in which units. */
export const METRICS: Readonly<Record<MetricName, Metric>> = metrics;

export const METRIC_NAMES = Object.keys(metrics).filter((name): name is MetricName => name in metrics);
