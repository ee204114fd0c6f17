import type { Atlas, Province } from '../model/atlas.ts';
import type { Quantity } from '../model/figure.ts';
import type { Region } from '../model/region.ts';

export interface ShareOfProvince extends Quantity {
  /**
   * `bound`: a stated value over a floor, so a true upper limit. `ratio`: both are floors, so neither a share nor a bound.
   * `share`: both are stated values.
   */
  readonly means: 'share' | 'bound' | 'ratio';
}

/** A region's target ÷ the province's, in percent, and what that ratio means given the two qualifiers. */
export function shareOfProvince(region: Region, province: Province): ShareOfProvince {
  const whole = province.revenueTarget;
  const value = (region.target.value / whole.value) * 100;
  const base = { value, unit: 'percent', status: 'derived' } as const;
  if (region.target.qualifier !== '=') return { ...base, qualifier: '~', means: 'ratio' };
  return whole.qualifier === '='
    ? { ...base, qualifier: '=', means: 'share' }
    : { ...base, qualifier: '<=', means: 'bound' };
}

/** The targets of all regions added up. One `>` among them makes the sum `>`, one `>=` makes it `>=`. */
export function sumOfTargets(atlas: Atlas): Quantity {
  const signs = new Set(atlas.regions.map((region) => region.target.qualifier));
  const qualifier = signs.has('>') ? '>' : signs.has('>=') ? '>=' : '=';
  const value = atlas.regions.reduce((sum, region) => sum + region.target.value, 0);
  return { value, unit: atlas.province.revenueTarget.unit, qualifier, status: 'derived' };
}
