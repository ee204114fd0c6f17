import { HUB_KINDS } from '../analysis/areaHubs.ts';
import { awayFrom } from '../analysis/awayFrom.ts';
import { citiesOf, nearestClusters } from '../analysis/nearest.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Entry, EntryKey, FigureEntry } from '../model/entry.ts';
import { distanceKey, figureKey, materialCountKey, positionKey } from '../model/entryKey.ts';
import type { Area } from '../model/findArea.ts';
import { isSite, type Place } from '../model/findPlace.ts';
import type { Localized } from '../model/localized.ts';
import type { City, Position } from '../model/place.ts';
import type { Asked } from './briefAsked.ts';
import type { BriefFact } from './briefFact.ts';
import { entriesByKey } from './entriesByKey.ts';

/** What the atlas tells of an area, each fact with what vouches for it. A county has the distances of its city's seat. */
export function areaFacts(area: Area, atlas: Atlas, asked: Asked): readonly BriefFact[] {
  switch (area.kind) {
    case 'region':
      return regionFacts(area.region, atlas, asked);
    case 'city':
      return [...known([`city:${area.id}`], atlas), ...cityFacts(area.city, atlas, asked)];
    case 'county': {
      const city = atlas.cityByCode.get(area.county.city);
      return [...known([`county:${area.id}`], atlas), ...(city ? seatFacts(city, atlas, asked) : [])];
    }
  }
}

/** What the atlas tells of a site or an enterprise. */
export function placeFacts(place: Place, atlas: Atlas, asked: Asked): readonly BriefFact[] {
  const { id, name, position } = place;
  const named: EntryKey = isSite(place) ? `site:${id}` : `enterprise:${id}`;
  const capacity = isSite(place) && place.capacity !== null ? [figureKey(place.capacity.id)] : [];
  return [
    ...known([named, ...capacity], atlas, isSite(place) ? null : place.role),
    ...toReference(id, name, position ? [position] : [], asked),
    ...known([...HUB_KINDS.map((kind) => distanceKey(id, kind)), positionKey(id)], atlas),
  ];
}

type Role = BriefFact['role'];
type AreaRegion = Extract<Area, { readonly kind: 'region' }>['region'];

function regionFacts(region: AreaRegion, atlas: Atlas, asked: Asked): readonly BriefFact[] {
  const { id, name, target, intensity, area, population, capacities, materials, enterprises } = region;
  const figures = [target, intensity, area, population, ...capacities].flatMap((figure) => figure ?? []);
  const seats = citiesOf(region, atlas);
  return [
    ...known([`region:${id}`, `coverage:${id}`], atlas),
    ...known([...figures.map((figure) => figureKey(figure.id)), materialCountKey(id)], atlas),
    ...materials.flatMap((material) => known([`material:${material.id}`], atlas, material.role)),
    ...enterprises.flatMap((enterprise) => known([`enterprise:${enterprise.id}`], atlas, enterprise.role)),
    ...toReference(
      id,
      name,
      seats.map(({ seat }) => seat),
      asked,
    ),
    ...known(
      [
        ...[...HUB_KINDS, 'green-park'].map((kind) => distanceKey(id, kind)),
        ...seats.map(({ code }) => positionKey(code)),
      ],
      atlas,
    ),
  ];
}

function cityFacts(city: City, atlas: Atlas, asked: Asked): readonly BriefFact[] {
  const figures = [city.area, city.population].flatMap((figure) => figure ?? []);
  return [
    ...known(
      figures.map(({ id }) => figureKey(id)),
      atlas,
    ),
    ...seatFacts(city, atlas, asked),
  ];
}

function seatFacts(city: City, atlas: Atlas, asked: Asked): readonly BriefFact[] {
  const { code, fullName, seat } = city;
  const ends = [...nearestClusters(city, atlas).map(({ what }) => what.id), ...HUB_KINDS];
  return [
    ...toReference(code, fullName, [seat], asked),
    ...known([...ends.map((end) => distanceKey(code, end)), positionKey(code)], atlas),
  ];
}

/** The facts of these keys, as far as the atlas has them. */
function known(keys: readonly EntryKey[], atlas: Atlas, role: Role = null): readonly BriefFact[] {
  const all = entriesByKey(atlas);
  return [...new Set(keys)].flatMap((key) => {
    const entry = all.get(key);
    return entry === undefined ? [] : [{ entry, km: kmOf(entry), role }];
  });
}

function kmOf(entry: Entry): BriefFact['km'] {
  if (entry.kind !== 'figure' || entry.uncertaintyKm === null) return null;
  const { value } = entry.figure;
  return { lo: Math.max(0, value - entry.uncertaintyKm), hi: value + entry.uncertaintyKm };
}

/** The straight line to where nearness was counted from. */
function toReference(
  id: string,
  subject: Localized,
  starts: readonly Position[],
  { reference }: Asked,
): readonly BriefFact[] {
  if (reference === null) return [];
  const away = awayFrom(
    starts,
    reference.positions.map((position) => ({ position })),
  );
  if (away === null) return [];
  const key = distanceKey(id, 'reference');
  const entry: FigureEntry = {
    kind: 'figure',
    key,
    id: `${id}.distance.reference`,
    group: 'place-distances',
    topic: 'distance',
    subject,
    detail: reference.name,
    screens: [],
    figure: { value: away.between, unit: 'km', qualifier: '=', status: 'derived' },
    year: null,
    uncertaintyKm: null,
    sources: [...new Set([...starts, away.to.position].flatMap(({ sources }) => sources))],
    edition: null,
    locator: null,
    formula: {
      zh: 'WGS-84 椭球面上的测地线，自最近的驻地或地点到参考点；区间含两端的误差半径',
      en: 'Geodesic on the WGS-84 ellipsoid from the nearest seat or the place to the reference point; the range holds the radii of both ends',
    },
    parts: [],
    note: null,
  };
  return [{ entry, km: away.km, role: null }];
}
