import { cityBorders } from '../cartography/cityBorders.ts';
import { type SheetPlane, sheetPlane } from '../cartography/sheetPlane.ts';
import type { Atlas } from '../model/atlas.ts';
import type { CityCode } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';
import { graticule } from './graticule.ts';
import { areaPath, linePath, type Precision } from './pathData.ts';

/** The paths of the map beside a comparison, on the sheet's plane, each written once for an atlas. */
export interface ComparePaths {
  readonly plane: SheetPlane;
  readonly graticule: string;
  readonly land: string;
  readonly province: string;
  readonly cities: ReadonlyMap<CityCode, string>;
  /** Cities as one path, with the lines between them. */
  readonly area: (codes: readonly CityCode[]) => string;
  /** The outline of cities together, without the lines between them. */
  readonly outline: (codes: readonly CityCode[]) => string;
  /** The borders between those cities that are asked for. */
  readonly between: (isAsked: (one: CityCode, other: CityCode) => boolean) => string;
}

/** The paths of an atlas; null where its boundaries could not be read. */
export function comparePaths({ shapes, sheet }: Pick<Atlas, 'shapes' | 'sheet'>): ComparePaths | null {
  if (shapes === null) return null;
  const known = pathsOf.get(shapes) ?? written(shapes, sheetPlane(sheet));
  pathsOf.set(shapes, known);
  return known;
}

const pathsOf = new WeakMap<Shapes, ComparePaths>();

/** A tenth of a unit is half a px where the camera is closest; islands under half a square unit are not seen. */
const PRECISION: Precision = { decimals: 1, leastArea: 0.5 };

function written(shapes: Shapes, plane: SheetPlane): ComparePaths {
  const cities = new Map([...shapes.cities].map(([code, shape]) => [code, areaPath(shape, plane, PRECISION)] as const));
  const borders = cityBorders(shapes.cities).map(({ city, other, lines }) => ({
    city,
    other,
    d: linePath(lines, plane, PRECISION),
  }));
  return {
    plane,
    graticule: graticule(plane),
    land: areaPath(shapes.land, plane, PRECISION),
    province: areaPath(shapes.province, plane, PRECISION),
    cities,
    area: (codes) => codes.map((code) => cities.get(code) ?? '').join(''),
    outline: (codes) =>
      borders
        .filter(({ city, other }) => codes.includes(city) !== (other !== null && codes.includes(other)))
        .map(({ d }) => d)
        .join(''),
    between: (isAsked) =>
      borders
        .filter(({ city, other }) => other !== null && isAsked(city, other))
        .map(({ d }) => d)
        .join(''),
  };
}
