import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';

/** The name of a city within a region or of a county: of a lower rank than all labels of the sheet. */
export interface AreaName {
  readonly id: AreaId;
  readonly at: LonLat;
  readonly text: string;
  readonly kind: 'city' | 'county';
  readonly selected: boolean;
  /** From which zoom on it may stand. */
  readonly from: number;
}

/** Cities that share a region are named once the region's own symbol leaves room, counties once there is room for their names. */
const CITY_NAMES_FROM = 8.3;
const COUNTY_NAMES_FROM = 9.5;

/** Names by rank: what is selected, whatever the zoom; the cities that share a region; the counties. */
export function areaNames({ regions, cities, counties, shapes }: Atlas, { areas, lang }: Scene): readonly AreaName[] {
  if (shapes === null) return [];
  const sharing = new Set(regions.filter((region) => region.cities.length > 1).map(({ id }) => id));
  const names = [
    ...cities
      .filter(({ region }) => region !== null && sharing.has(region))
      .map(({ code, name }) => ({ id: code, name, kind: 'city', from: CITY_NAMES_FROM }) as const),
    ...counties
      .filter(({ code, city }) => String(code) !== String(city))
      .map(({ code, name }) => ({ id: code, name, kind: 'county', from: COUNTY_NAMES_FROM }) as const),
  ].flatMap(({ id, name, kind, from }): AreaName[] => {
    const at = shapes.labelPoints.get(id);
    const selected = areas.includes(id);
    return at === undefined ? [] : [{ id, at, text: name[lang], kind, selected, from: selected ? 0 : from }];
  });
  return [...names.filter(({ selected }) => selected), ...names.filter(({ selected }) => !selected)];
}
