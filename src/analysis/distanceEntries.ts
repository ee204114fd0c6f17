import type { Atlas } from '../model/atlas.ts';
import type { EntryGroup, FigureEntry, Screen } from '../model/entry.ts';
import { distanceKey, positionKey } from '../model/entryKey.ts';
import type { Localized } from '../model/localized.ts';
import type { City, Position, Site, SiteKind } from '../model/place.ts';
import { areaHubs, HUB_KINDS } from './areaHubs.ts';
import { type Distance, distance } from './distance.ts';
import { citiesOf, nearestClusters, nearestSites } from './nearest.ts';
import { nearestHub } from './nearestHub.ts';

/** Entries of the straight-line distances that panels and cards show, each from the point to the nearest of a kind. */
export function distanceEntries(atlas: Atlas): readonly FigureEntry[] {
  return [...fromRegions(atlas), ...fromCities(atlas), ...fromPlaces(atlas)];
}

interface Way {
  /** Ids of the two ends, as the key of the distance has them. */
  readonly from: string;
  readonly to: string;
  readonly group: EntryGroup;
  readonly screen: Screen;
  readonly subject: Localized;
  readonly detail: Localized;
  readonly away: Distance;
  readonly ends: readonly [End, End];
}

interface End {
  readonly id: string;
  readonly name: Localized;
  readonly position: Position;
}

function fromRegions(atlas: Atlas): readonly FigureEntry[] {
  return atlas.regions.flatMap((region) => {
    const seats = citiesOf(region, atlas);
    const hasPark = atlas.sites.some(
      ({ kind, region: of, inPlan }) => kind === 'green-park' && of === region.id && !inPlan,
    );
    const kinds: readonly SiteKind[] = hasPark ? HUB_KINDS : [...HUB_KINDS, 'green-park'];
    return kinds.flatMap((kind) => {
      const [nearest] = nearestSites(seats, atlas.sites, kind);
      const end = nearest && placed(nearest.what);
      if (!nearest || !end) return [];
      const base = {
        from: region.id,
        to: kind,
        group: 'region-distances',
        screen: 'region',
        subject: region.name,
      } as const;
      return [entryOf({ ...base, away: nearest, detail: end.name, ends: [seatOf(nearest.from), end] })];
    });
  });
}

function fromCities(atlas: Atlas): readonly FigureEntry[] {
  return atlas.cities.flatMap((city) => {
    const base = { from: city.code, group: 'city-distances', screen: 'city', subject: city.fullName } as const;
    const clusters = nearestClusters(city, atlas).flatMap((away) => {
      const { what: region } = away;
      const [there] = [...citiesOf(region, atlas)].sort((a, b) => km(city, a) - km(city, b));
      if (!there) return [];
      return [entryOf({ ...base, to: region.id, away, detail: region.name, ends: [seatOf(city), seatOf(there)] })];
    });
    const hubs = areaHubs({ kind: 'city', id: city.code, name: city.name, city }, atlas).hubs.flatMap(
      ({ kind, nearest: away }) => {
        const end = away && placed(away.what);
        return end ? [entryOf({ ...base, to: kind, away, detail: end.name, ends: [seatOf(city), end] })] : [];
      },
    );
    return [...clusters, ...hubs];
  });
}

function fromPlaces({ sites, enterprises }: Atlas): readonly FigureEntry[] {
  return [...enterprises, ...sites].flatMap((place) => {
    const start = placed(place);
    if (!start) return [];
    return HUB_KINDS.flatMap((kind) => {
      const nearest = nearestHub(start.position, sites, kind, place.id);
      const end = nearest && placed(nearest.hub);
      if (!nearest || !end) return [];
      const base = {
        from: place.id,
        to: kind,
        group: 'place-distances',
        screen: 'place',
        subject: place.name,
      } as const;
      return [entryOf({ ...base, away: nearest, detail: end.name, ends: [start, end] })];
    });
  });
}

function placed({ id, name, position }: Pick<Site, 'name' | 'position'> & { readonly id: string }): End | null {
  return position && { id, name, position };
}

function seatOf({ code, name, seat }: City): End {
  return { id: code, name, position: seat };
}

function km(from: City, to: City): number {
  return distance(from.seat, to.seat).km;
}

function entryOf(way: Way): FigureEntry {
  const key = distanceKey(way.from, way.to);
  const [start, end] = way.ends;
  return {
    kind: 'figure',
    key,
    id: `${way.from}.distance.${way.to}`,
    group: way.group,
    topic: 'distance',
    subject: way.subject,
    detail: way.detail,
    screens: [way.screen],
    figure: { value: way.away.km, unit: 'km', qualifier: '=', status: 'derived' },
    year: null,
    uncertaintyKm: way.away.uncertaintyKm,
    sources: [...new Set([...start.position.sources, ...end.position.sources])],
    edition: null,
    locator: null,
    formula: {
      zh: `WGS-84 椭球面上的测地线：${start.name.zh}的点到${end.name.zh}的点；误差＝两端误差半径之和`,
      en: `Geodesic on the WGS-84 ellipsoid from the point of ${start.name.en} to that of ${end.name.en}; uncertainty = sum of the radii of both ends`,
    },
    parts: [positionKey(start.id), positionKey(end.id)],
    note: null,
  };
}
