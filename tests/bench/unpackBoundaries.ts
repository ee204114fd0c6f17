import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Boundaries as ECharts 4 shipped them: a ring is a string of steps between grid points, from an offset of its own. */
export interface PackedBoundaries {
  readonly features: readonly {
    /** Code of the area. */
    readonly id: string;
    readonly geometry:
      | {
          readonly type: 'Polygon';
          readonly coordinates: readonly string[];
          readonly encodeOffsets: readonly GridPoint[];
        }
      | {
          readonly type: 'MultiPolygon';
          readonly coordinates: readonly (readonly string[])[];
          readonly encodeOffsets: readonly (readonly GridPoint[])[];
        };
  }[];
}

/** East and north, in steps of the grid. */
type GridPoint = readonly [x: number, y: number];

/** Grid steps in a degree. */
const STEPS = 1024;
/** Character of a step of zero. */
const ZERO = 64;

/**
 * GeoJSON of packed boundaries, degrees east and north as in the source (its datum is not stated), rounded to five
 * decimals. Every ring becomes a polygon, closed and counter-clockwise: the source has no holes. Rings without an area,
 * of which it has some, are left out.
 * @throws if a polygon has a second ring, or a ring has no offset
 */
export function unpackBoundaries(packed: PackedBoundaries): FeatureCollection<MultiPolygon> {
  const features = packed.features.map(({ id, geometry }): Feature<MultiPolygon> => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const offsets = geometry.type === 'Polygon' ? [geometry.encodeOffsets] : geometry.encodeOffsets;
    const coordinates = polygons.flatMap((rings, index) => {
      const [ring, offset] = [rings[0], offsets[index]?.[0]];
      if (ring === undefined || offset === undefined || rings.length > 1) {
        throw new Error(`${id}: polygon ${index} is not one ring with its offset`);
      }
      const outline = closed(unpackRing(ring, offset));
      const area = twiceArea(outline);
      return area === 0 ? [] : [[area < 0 ? [...outline].reverse() : outline]];
    });
    return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return { type: 'FeatureCollection', features };
}

/** How many positions all rings have, closing ones included. */
export function countVertices(areas: FeatureCollection): number {
  const polygons = areas.features.flatMap(({ geometry }): Polygon['coordinates'][] =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  return polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
}

function unpackRing(text: string, [startX, startY]: GridPoint): Position[] {
  let [x, y] = [startX, startY];
  const positions: Position[] = [];
  for (let index = 0; index < text.length; index += 2) {
    x += stepAt(text, index);
    y += stepAt(text, index + 1);
    positions.push([degrees(x), degrees(y)]);
  }
  return positions;
}

/** A step with its sign: the lowest bit says that it goes back. */
function stepAt(text: string, index: number): number {
  const folded = text.charCodeAt(index) - ZERO;
  return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
}

function degrees(steps: number): number {
  return Math.round((steps / STEPS) * 1e5) / 1e5;
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
  return first === undefined || isClosed ? ring : [...ring, first];
}

/** Twice the area that a ring surrounds, square degrees; below zero if it runs clockwise. */
function twiceArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
