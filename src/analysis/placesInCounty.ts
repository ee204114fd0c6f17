import type { MultiPolygon } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import type { Place } from '../model/findPlace.ts';
import type { County, Position } from '../model/place.ts';
import { isInside } from './isInside.ts';

/** The places of the atlas as they lie to a county. */
export interface CountyPlaces {
  /** Their positions lie within it, however far off they may be. */
  readonly within: readonly Place[];
  /** Their positions lie within it, but are known so roughly that they may stand in a neighbour. */
  readonly perhaps: readonly Place[];
  /** Of its city, where the position is not known: which county they stand in is not known either. */
  readonly unplaced: readonly Place[];
}

/** Sorts the places by the county's boundary; nothing is within where that is not known. */
export function placesInCounty({ code, city }: County, { shapes, sites, enterprises }: Atlas): CountyPlaces {
  const shape = shapes?.counties.get(code);
  const all: readonly Place[] = [...enterprises, ...sites];
  const inside = all.filter(({ position }) => shape && position && isInside(position.at, shape));
  const isSure = ({ position }: Place) => shape !== undefined && position !== null && liesWithin(position, shape);
  return {
    within: inside.filter(isSure),
    perhaps: inside.filter((place) => !isSure(place)),
    unplaced: all.filter((place) => place.position === null && place.city === city),
  };
}

/** Directions in which the edge of the circle of a position is looked at. */
const DIRECTIONS = Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8);

/** Kilometres to a degree of latitude. */
const KM = 111.2;

/** Whether the whole circle within which a place may stand lies in a shape. */
function liesWithin({ at: [lon, lat], precisionKm }: Position, shape: MultiPolygon): boolean {
  const radius = precisionKm / KM;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  return DIRECTIONS.every((angle) =>
    isInside([lon + (radius * Math.cos(angle)) / narrowing, lat + radius * Math.sin(angle)], shape),
  );
}
