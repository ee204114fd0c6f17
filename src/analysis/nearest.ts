import type { Atlas } from '../model/atlas.ts';
import type { City, Position, Site, SiteKind } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { Distance } from './distance.ts';
import { seatDistance } from './seatDistance.ts';

/** Something found near a city's seat: what, from whose seat, how far. */
export interface Nearby<T> extends Distance {
  readonly what: T;
  /** The city from whose seat the distance runs. */
  readonly from: City;
}

/** Rows in a list of the nearest clusters. */
const NEAREST_REGIONS = 3;

/** The sites of one kind, nearest first, each from the nearest of the seats given. Sites without a position cannot be among them. */
export function nearestSites(from: readonly City[], sites: readonly Site[], kind: SiteKind): readonly Nearby<Site>[] {
  return sites
    .flatMap((site) => (site.kind === kind && site.position ? nearby(site, from, [site.position]) : []))
    .sort((a, b) => a.km - b.km);
}

/** The regions, nearest first, from one city's seat to the nearest seat of each region's members. */
export function nearestRegions(from: City, atlas: Atlas): readonly Nearby<Region>[] {
  return atlas.regions
    .flatMap((region) =>
      nearby(
        region,
        [from],
        citiesOf(region, atlas).map((city) => city.seat),
      ),
    )
    .sort((a, b) => a.km - b.km);
}

/** The three clusters nearest to a city's seat, its own left out. */
export function nearestClusters(from: City, atlas: Atlas): readonly Nearby<Region>[] {
  return nearestRegions(from, atlas)
    .filter(({ what }) => what.id !== from.region)
    .slice(0, NEAREST_REGIONS);
}

/** The member cities of a region, in its order. */
export function citiesOf(region: Region, atlas: Pick<Atlas, 'cityByCode'>): readonly City[] {
  return region.cities.flatMap((code) => atlas.cityByCode.get(code) ?? []);
}

function nearby<T>(what: T, from: readonly City[], to: readonly Position[]): readonly Nearby<T>[] {
  const found = from.flatMap((city) => to.map((end) => ({ what, from: city, ...seatDistance(city.seat, end) })));
  const best = found.reduce<Nearby<T> | null>(
    (least, next) => (least === null || next.km < least.km ? next : least),
    null,
  );
  return best === null ? [] : [best];
}
