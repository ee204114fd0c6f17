import type { RegionId } from '../../model/ids.ts';

/** How often a region keeps its place when all weights move: filled by its own branch. */
export function RankStability({ region }: { readonly region: RegionId }) {
  return region === null ? null : null;
}
