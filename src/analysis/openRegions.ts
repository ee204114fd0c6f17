import type { Criterion } from '../model/finding.ts';
import { CRITERION_RANGES } from './criterionRange.ts';
import type { RegionScores } from './regionScores.ts';

/**
 * The regions for which a criterion is a range because the sources leave it open: groups of materials of their own, a target
 * that is a floor, no park recorded, stations read in part, nothing to measure to. That a position is known within a radius is none of these.
 */
export function openRegions(criterion: Criterion, regions: readonly RegionScores[]): readonly RegionScores[] {
  return regions.filter((scores) => isOpen(criterion, scores));
}

function isOpen(criterion: Criterion, { region, matches, parks, port, airport, rail, near }: RegionScores): boolean {
  switch (criterion) {
    case 'material':
      return matches.some(({ kind }) => kind === 'open');
    case 'near':
      return near === null;
    case 'port':
      return port === null;
    case 'airport':
      return airport === null;
    case 'rail':
      return rail === null || CRITERION_RANGES.rail.isReadInPart;
    case 'size':
      return region.target.qualifier !== '=';
    case 'intensity':
      return region.intensity.qualifier !== '=';
    case 'park':
      return parks.length === 0;
  }
}
