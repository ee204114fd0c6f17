import type { Atlas } from '../model/atlas.ts';
import type { Area } from '../model/findArea.ts';
import type { City, Site, SiteKind } from '../model/place.ts';
import { citiesOfArea } from './citiesOfArea.ts';
import { type Nearby, nearestSites } from './nearest.ts';

/** The hubs nearest to an area: of each kind the one that is, as far as positions are known. */
export interface AreaHubs {
  /** Whose distances these are: the region, or the city; a county has those of its city, for its own seat is not known. */
  readonly from: string;
  /** The cities from whose seats distances run. */
  readonly seats: readonly City[];
  /** Station, airport, port; null where the atlas has none with a position. */
  readonly hubs: readonly { readonly kind: HubKind; readonly nearest: Nearby<Site> | null }[];
}

/** In the order in which they are listed. */
export const HUB_KINDS = ['rail-station', 'airport', 'port'] as const satisfies readonly SiteKind[];
export type HubKind = (typeof HUB_KINDS)[number];

/** The nearest station, airport and port, in a straight line from the nearest of an area's seats. */
export function areaHubs(area: Area, atlas: Pick<Atlas, 'cityByCode' | 'sites'>): AreaHubs {
  const seats = citiesOfArea(area).flatMap((code) => atlas.cityByCode.get(code) ?? []);
  return {
    from: area.kind === 'county' ? area.county.city : area.id,
    seats,
    hubs: HUB_KINDS.map((kind) => ({ kind, nearest: nearestSites(seats, atlas.sites, kind)[0] ?? null })),
  };
}
