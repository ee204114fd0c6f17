import type { MultiPolygon, Position } from 'geojson';
import type { LonLat } from '../model/place.ts';

/** A vertex of an outline, also in metres from the middle of the earth (ECEF, WGS-84). */
export interface Spot {
  readonly at: LonLat;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The least box around spots, m from the middle of the earth: lowest corner, highest corner. */
export type SpotBox = readonly [low: readonly [number, number, number], high: readonly [number, number, number]];

/** A piece of a ring, its vertices in order; pieces next to each other share one. */
export interface Chain {
  readonly spots: readonly Spot[];
  readonly box: SpotBox;
}

/** All rings of a shape, holes among them. */
export interface Outline {
  readonly chains: readonly Chain[];
  /** Its vertices as they are spelt in degrees. */
  readonly vertices: ReadonlySet<string>;
}

/** The outline of a shape in short pieces with boxes around them. Kept for every shape asked. */
export function outlineChains(shape: MultiPolygon): Outline {
  const kept = made.get(shape);
  if (kept !== undefined) return kept;
  const chains = shape.coordinates.flat().flatMap(ringChains);
  const vertices = new Set(chains.flatMap(({ spots }) => spots.map(({ at }) => `${at[0]} ${at[1]}`)));
  const outline: Outline = { chains, vertices };
  made.set(shape, outline);
  return outline;
}

/** The least distance between two boxes, squared, m²; 0 where they overlap. */
export function boxGap([low, high]: SpotBox, [otherLow, otherHigh]: SpotBox): number {
  let gap = 0;
  for (const axis of AXES) gap += Math.max(0, otherLow[axis] - high[axis], low[axis] - otherHigh[axis]) ** 2;
  return gap;
}

const AXES = [0, 1, 2] as const;

const made = new WeakMap<MultiPolygon, Outline>();

/** Segments in a piece. */
const LENGTH = 12;

function ringChains(ring: readonly Position[]): readonly Chain[] {
  const spots = ring.map(([lon = 0, lat = 0]) => spotOf([lon, lat]));
  const chains: Chain[] = [];
  for (let from = 0; from < Math.max(1, spots.length - 1); from += LENGTH) {
    const piece = spots.slice(from, from + LENGTH + 1);
    chains.push({ spots: piece, box: boxOf(piece) });
  }
  return chains;
}

function boxOf(spots: readonly Spot[]): SpotBox {
  const ends = (pick: (...values: number[]) => number): [number, number, number] => [
    pick(...spots.map(({ x }) => x)),
    pick(...spots.map(({ y }) => y)),
    pick(...spots.map(({ z }) => z)),
  ];
  return [ends(Math.min), ends(Math.max)];
}

/** Semi-major axis of the WGS-84 ellipsoid, m, and the square of its first eccentricity. */
const MAJOR = 6_378_137;
const ECCENTRICITY_2 = 6.694_379_990_141_33e-3;

/** Geodetic to geocentric coordinates at height 0: EPSG Guidance Note 7-2, method 9602. */
function spotOf(at: LonLat): Spot {
  const [lon, lat] = [(at[0] * Math.PI) / 180, (at[1] * Math.PI) / 180];
  const normal = MAJOR / Math.sqrt(1 - ECCENTRICITY_2 * Math.sin(lat) ** 2);
  const across = normal * Math.cos(lat);
  return {
    at,
    x: across * Math.cos(lon),
    y: across * Math.sin(lon),
    z: normal * (1 - ECCENTRICITY_2) * Math.sin(lat),
  };
}
