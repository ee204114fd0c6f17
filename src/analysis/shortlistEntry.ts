import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { Finding, PickId } from '../model/finding.ts';
import { findPlace } from '../model/findPlace.ts';
import { lineage } from '../model/lineage.ts';
import type { Position } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { type Away, awayFrom } from './awayFrom.ts';
import { ranking } from './ranking.ts';
import type { Ranked } from './rankScores.ts';
import { referenceEnds } from './referenceEnds.ts';
import type { RegionScores } from './regionScores.ts';

/** How something on the shortlist answers what is asked. */
export interface ShortlistEntry {
  readonly id: PickId;
  /** The region that it is or lies in; null outside the nine. */
  readonly region: Region | null;
  /** How that region ranks; null where nothing is ranked. */
  readonly ranked: Ranked<RegionScores> | null;
  /** From where distances run: its seats, that of its city, or where it stands. Empty where that is not known. */
  readonly from: readonly Position[];
  /** From there to the reference; null where either has no position. */
  readonly away: Away<{ readonly position: Position }> | null;
}

/** Measures something on the shortlist against what is asked. */
export function shortlistEntry(id: PickId, atlas: Atlas, finding: Finding): ShortlistEntry {
  const region = regionOf(id, atlas);
  const from = referenceEnds({ kind: 'named', id }, atlas)?.positions ?? [];
  const to = finding.reference === null ? null : referenceEnds(finding.reference, atlas);
  const ranked = ranking(atlas, finding).ranked?.find(({ candidate }) => candidate.region.id === region?.id);
  return {
    id,
    region,
    ranked: ranked ?? null,
    from,
    away: awayFrom(
      from,
      (to?.positions ?? []).map((position) => ({ position })),
    ),
  };
}

function regionOf(id: PickId, atlas: Atlas): Region | null {
  const area = findArea(id, atlas);
  if (area === null) {
    const region = findPlace(id, atlas)?.region ?? null;
    return region === null ? null : (atlas.regionById.get(region) ?? null);
  }
  const [outermost] = lineage(area, atlas);
  return outermost?.kind === 'region' ? outermost.region : null;
}
