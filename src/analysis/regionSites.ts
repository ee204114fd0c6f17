import type { Atlas } from '../model/atlas.ts';
import type { Site, SiteKind } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { type Away, awayFrom } from './awayFrom.ts';
import { citiesOf } from './nearest.ts';

/** What of the recorded sites counts for a region: the hubs nearest to any of its seats, and its parks. */
export interface RegionSites {
  /** Null where no port with a position is recorded; so with the others. */
  readonly port: Away<Site> | null;
  readonly airport: Away<Site> | null;
  readonly rail: Away<Site> | null;
  /** National green parks recorded for it; none recorded is not none: the lists are read in part. */
  readonly parks: readonly Site[];
}

/** Finds them once for an atlas: no question changes them. */
export function regionSites(region: Region, atlas: Atlas): RegionSites {
  const found = kept.get(atlas) ?? new Map<Region, RegionSites>();
  kept.set(atlas, found);
  const sites = found.get(region) ?? findSites(region, atlas);
  found.set(region, sites);
  return sites;
}

const kept = new WeakMap<Atlas, Map<Region, RegionSites>>();

function findSites(region: Region, atlas: Atlas): RegionSites {
  const seats = citiesOf(region, atlas).map(({ seat }) => seat);
  const of = (kind: SiteKind) => atlas.sites.filter((site) => site.kind === kind);
  return {
    port: awayFrom(seats, of('port')),
    airport: awayFrom(seats, of('airport')),
    rail: awayFrom(seats, of('rail-station')),
    parks: of('green-park').filter((site) => site.region === region.id),
  };
}
