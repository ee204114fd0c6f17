import type { MultiPolygon, Position } from 'geojson';

/** One feature of a GeoJSON file that people take away. */
export interface OutFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null | readonly string[]>>;
  readonly geometry: MultiPolygon;
}

/**
 * A FeatureCollection as RFC 7946 wants it: WGS-84, longitude first, five decimals, outer rings counter-clockwise, holes
 * clockwise, with boxes. One feature a line, so that a change shows as the line of the division it belongs to.
 * @param name layer name for desktop programs
 * @param attribution credit line of the boundaries, which travels with the file
 */
export function geojsonFile(name: string, attribution: string, features: readonly OutFeature[]): string {
  const written = features.map(({ id, properties, geometry }) => {
    const rewound: MultiPolygon = { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rightHanded) };
    return { type: 'Feature' as const, id, bbox: boxOf([rewound]), properties, geometry: rewound };
  });
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name,
    attribution,
    bbox: boxOf(written.map((feature) => feature.geometry)),
  });
  const lines = written.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${head.slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function rightHanded(polygon: Position[][]): Position[][] {
  return polygon.map((ring, index) => {
    const rounded = ring.map(([lon = Number.NaN, lat = Number.NaN]) => [round(lon), round(lat)]);
    return isCounterClockwise(rounded) === (index === 0) ? rounded : rounded.reverse();
  });
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let doubled = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  });
  return doubled > 0;
}

/** West, south, east, north. The sheet is far from the antimeridian, so the least longitude is the west. */
function boxOf(geometries: readonly MultiPolygon[]): [number, number, number, number] {
  const positions = geometries.flatMap((geometry) => geometry.coordinates.flat(2));
  const along = (axis: 0 | 1) => positions.map((position) => position[axis] ?? Number.NaN);
  const [lons, lats] = [along(0), along(1)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
