import { litRegions } from '../analysis/filter.ts';
import type { Region } from '../model/region.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { type FilterInForce, filtersInForce } from './filtersInForce.ts';

/** The filters in force, and the regions that stay with them. */
export function useFilters(): {
  readonly filters: readonly FilterInForce[];
  readonly stay: readonly Region[];
  readonly total: number;
} {
  const atlas = useAtlas();
  const scene = useScene();
  return { filters: filtersInForce(atlas, scene), stay: litRegions(atlas, scene), total: atlas.regions.length };
}
