import type { MultiPolygon } from 'geojson';
import { areaShape } from '../model/areaShape.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { Box } from '../model/shapes.ts';

/**
 * The box of a region, city or county, degrees in WGS-84, for a camera to fit; null where its boundary is not known.
 * 东沙群岛 is left out: it would put the rest of its city into a corner.
 */
export function areaBox({ shapes }: Pick<Atlas, 'shapes'>, id: AreaId): Box | null {
  const shape = shapes && areaShape(shapes, id);
  return shape && shapes ? boxOf(shape, shapes.dongsha) : null;
}

function boxOf({ coordinates }: MultiPolygon, without: MultiPolygon): Box | null {
  const far = boxAround(without);
  const near = coordinates.filter(
    ([ring = []]) => far === null || !ring.every(([lon = 0, lat = 0]) => isIn(far, lon, lat)),
  );
  return boxAround({ type: 'MultiPolygon', coordinates: near });
}

function isIn([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function boxAround({ coordinates }: MultiPolygon): Box | null {
  let box: [number, number, number, number] | null = null;
  for (const [ring = []] of coordinates) {
    for (const [lon = 0, lat = 0] of ring) {
      box ??= [lon, lat, lon, lat];
      box = [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)];
    }
  }
  return box;
}
