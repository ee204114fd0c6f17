import type { MultiPolygon } from 'geojson';
import type { CityCode } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import type { Shapes } from '../model/shapes.ts';
import { geodesicKm } from './geodesicKm.ts';
import { boxGap, type Chain, outlineChains, type Spot } from './outlineChains.ts';

/**
 * The least distance between the boundaries of two cities, km: the geodesic on the WGS-84 ellipsoid between the two points
 * of their outlines that lie nearest to each other, islands among them. 0 where they share a border, or are one city. The
 * outlines are generalised, so it is not known better than they are. Null where one of them has no boundary. Kept for every
 * pair that was asked for.
 */
export function borderDistance(shapes: Pick<Shapes, 'cities'>, one: CityCode, other: CityCode): number | null {
  if (one === other) return shapes.cities.has(one) ? 0 : null;
  const pairs = known.get(shapes) ?? new Map<string, number | null>();
  known.set(shapes, pairs);
  const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
  const kept = pairs.get(pair);
  if (kept !== undefined) return kept;
  const [a, b] = [shapes.cities.get(one), shapes.cities.get(other)];
  const km = a === undefined || b === undefined ? null : outlineDistance(a, b);
  pairs.set(pair, km);
  return km;
}

const known = new WeakMap<Pick<Shapes, 'cities'>, Map<string, number | null>>();

/** The least geodesic distance between two outlines, km. The one that lies within the other is not asked for: cities do not. */
export function outlineDistance(one: MultiPolygon, other: MultiPolygon): number {
  const [left, right] = [outlineChains(one), outlineChains(other)];
  // Neighbours are cut from one topology and share its vertices: pairs that touch are known by that at once.
  for (const vertex of right.vertices) if (left.vertices.has(vertex)) return 0;
  return nearestOf(left.chains, right.chains);
}

/** First the two chains whose boxes lie nearest; then only what can lie nearer than what was found. */
function nearestOf(left: readonly Chain[], right: readonly Chain[]): number {
  const [first] = left;
  const [second] = right;
  if (first === undefined || second === undefined) return Number.POSITIVE_INFINITY;
  let closest = { a: first, b: second, gap: Number.POSITIVE_INFINITY };
  for (const a of left) {
    for (const b of right) {
      const gap = boxGap(a.box, b.box);
      if (gap < closest.gap) closest = { a, b, gap };
    }
  }
  let best = bothWays(NOTHING, closest.a, closest.b);
  for (const a of left) {
    for (const b of right) if (boxGap(a.box, b.box) < best.chord) best = bothWays(best, a, b);
  }
  return best.chord === 0 ? 0 : geodesicKm(best.from, best.to);
}

function bothWays(so: Nearest, a: Chain, b: Chain): Nearest {
  return nearer(nearer(so, a.spots, b.spots), b.spots, a.spots);
}

interface Nearest {
  /** Straight through the ground, squared, m²: it grows as the geodesic does. */
  readonly chord: number;
  readonly from: LonLat;
  readonly to: LonLat;
}

const NOTHING: Nearest = { chord: Number.POSITIVE_INFINITY, from: [0, 0], to: [0, 0] };

/** From every vertex of one chain to every segment of the other. */
function nearer(so: Nearest, vertices: readonly Spot[], line: readonly Spot[]): Nearest {
  let best = so;
  for (const vertex of vertices) {
    for (let at = 1; at < line.length; at += 1) {
      const [from, to] = [line[at - 1], line[at]];
      if (from === undefined || to === undefined) continue;
      const share = footOn(vertex, from, to);
      const dx = vertex.x - from.x - share * (to.x - from.x);
      const dy = vertex.y - from.y - share * (to.y - from.y);
      const dz = vertex.z - from.z - share * (to.z - from.z);
      const chord = dx * dx + dy * dy + dz * dz;
      if (chord < best.chord) best = { chord, from: vertex.at, to: between(from.at, to.at, share) };
    }
  }
  return best;
}

/** Where on a segment the point nearest to a spot lies, 0 to 1. */
function footOn(spot: Spot, from: Spot, to: Spot): number {
  const [dx, dy, dz] = [to.x - from.x, to.y - from.y, to.z - from.z];
  const length = dx * dx + dy * dy + dz * dz;
  if (length === 0) return 0;
  const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy + (spot.z - from.z) * dz;
  return Math.min(1, Math.max(0, along / length));
}

function between([lon, lat]: LonLat, [toLon, toLat]: LonLat, share: number): LonLat {
  return [lon + share * (toLon - lon), lat + share * (toLat - lat)];
}
