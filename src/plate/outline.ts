import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { CityCode } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';
import { coastPath } from './coastPath.ts';
import { areaPath, linePath, type Precision } from './pathData.ts';

/** The lines of the picture, each path once, by name: an area id, or `unclustered`, `province`, `land`, `coast`, `inside`, `borders`, `counties`. */
export type Outline = ReadonlyMap<string, string>;

/**
 * `sheet`: whole units, islands under 1.2 px² at the first view left out, no counties: this is inlined in the page.
 * `full`: everything, for a camera that goes in.
 */
export type Detail = 'sheet' | 'full';

/**
 * All paths of the picture at a level of detail.
 * @param cities those that stand by themselves, without a cluster: they are hatched and can be chosen
 */
export function outline(shapes: Shapes, cities: ReadonlySet<CityCode>, plane: SheetPlane, detail: Detail): Outline {
  const precision = PRECISIONS[detail];
  const paths = new Map<string, string>();
  for (const [id, shape] of shapes.regions) paths.set(id, areaPath(shape, plane, precision));
  for (const [code, shape] of shapes.cities) {
    if (cities.has(code)) paths.set(code, areaPath(shape, plane, precision));
  }
  // One path, not ten: the browser would unite the parts of a clip anew at every start, which takes longer than to draw it.
  paths.set('unclustered', [...cities].map((code) => paths.get(code) ?? '').join(''));
  paths.set('province', areaPath(shapes.province, plane, precision));
  paths.set('land', areaPath(shapes.land, plane, precision));
  paths.set('coast', detail === 'full' ? (paths.get('land') ?? '') : coastPath(shapes.land, plane));
  paths.set('inside', linePath(shapes.borders.inside, plane, precision));
  paths.set('borders', linePath(shapes.borders.cities, plane, precision));
  if (detail === 'full') paths.set('counties', linePath(shapes.borders.counties, plane, precision));
  return paths;
}

/** 1.2 px² at a home box 760 px wide, in square units of the plane. */
const LEAST_ISLAND = 1.2 * (4000 / 760) ** 2;

const PRECISIONS: Readonly<Record<Detail, Precision>> = {
  sheet: { decimals: 0, leastArea: LEAST_ISLAND },
  full: { decimals: 2, leastArea: 0 },
};
