import type { MultiPolygon, Position } from 'geojson';

/**
 * A shape of the atlas as RFC 7946 wants it: WGS-84, longitude first, outer rings counter-clockwise, holes clockwise, at
 * most seven decimals (about a centimetre), no position twice in a row.
 */
export function rfcPolygons({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring, at) => wound(ring.map(rounded).filter(isNew), at === 0))),
  };
}

function rounded([lon = Number.NaN, lat = Number.NaN]: Position): Position {
  return [Number(lon.toFixed(7)), Number(lat.toFixed(7))];
}

function isNew([lon, lat]: Position, at: number, ring: readonly Position[]): boolean {
  const before = ring[at - 1];
  return before === undefined || before[0] !== lon || before[1] !== lat;
}

function wound(ring: Position[], isOuter: boolean): Position[] {
  const twiceArea = ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
  return twiceArea > 0 === isOuter ? ring : ring.reverse();
}
