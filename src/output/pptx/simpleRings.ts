import type { MultiPolygon, Position } from 'geojson';
import { ringArea } from '../../cartography/ringArea.ts';
import type { SheetPlane } from '../../cartography/sheetPlane.ts';
import { straightened } from '../../cartography/straightened.ts';
import type { Shapes } from '../../model/shapes.ts';
import type { Spot } from './drawn.ts';

/** Straightens the rings of shapes that share their borders, in units of the sheet's plane. */
export type Simplify = (shape: MultiPolygon) => readonly (readonly (readonly Spot[])[])[];

/**
 * Makes outlines coarse enough for a slide, so that an editor can take them by their points. What two neighbours share is
 * straightened once, between the points where three lines meet, so that no gap opens between them. Holes stay.
 * @param tolerance how far a line may move, units of the plane
 * @param leastArea parts smaller than this many square units go, unless `isKept` says that they are named
 */
export function simpleRings(shapes: Shapes, plane: SheetPlane, wanted: Coarseness): Simplify {
  const kept = last.get(shapes);
  if (kept?.wanted.tolerance === wanted.tolerance && kept.wanted.leastArea === wanted.leastArea) return kept.simplify;
  const simplify = makeSimplify(shapes, plane, wanted);
  last.set(shapes, { wanted, simplify });
  return simplify;
}

interface Coarseness {
  readonly tolerance: number;
  readonly leastArea: number;
}

/** Most slides of a deck are seen from the same height. */
const last = new WeakMap<Shapes, { readonly wanted: Coarseness; readonly simplify: Simplify }>();

function makeSimplify(shapes: Shapes, plane: SheetPlane, { tolerance, leastArea }: Coarseness): Simplify {
  const meets = junctions([...shapes.cities.values(), ...shapes.context.map(({ shape }) => shape)]);
  const named = new Set(shapes.dongsha.coordinates.flat(2).map(keyOf));
  const place = ([lon = 0, lat = 0]: Position): Spot => plane.place([lon, lat]);
  const simple = (ring: readonly Position[]): readonly Spot[] => {
    const arcs = arcsOf(ring.slice(0, -1), meets);
    const spots = arcs.flatMap((arc) => straightArc(arc, place, tolerance).slice(0, -1));
    return spots.length >= 3 ? spots : ring.slice(0, -1).map(place);
  };
  const made = new WeakMap<MultiPolygon, ReturnType<Simplify>>();
  const all = ({ coordinates }: MultiPolygon) =>
    coordinates
      .filter(([outer = []]) => named.has(keyOf(outer[0] ?? [])) || ringArea(outer.map(place)) >= leastArea)
      .map((rings) => rings.map(simple));
  return (shape) => {
    const kept = made.get(shape) ?? all(shape);
    made.set(shape, kept);
    return kept;
  };
}

const keyOf = ([lon = 0, lat = 0]: Position): string => `${lon},${lat}`;

/** The points from which more than two lines go out. */
function junctions(shapes: readonly MultiPolygon[]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  for (const ring of shapes.flatMap(({ coordinates }) => coordinates.flat())) {
    const keys = ring.slice(0, -1).map(keyOf);
    for (const [index, key] of keys.entries()) {
      const known = beside.get(key) ?? new Set();
      for (const other of [keys.at(index - 1), keys[(index + 1) % keys.length]])
        if (other !== undefined) known.add(other);
      beside.set(key, known);
    }
  }
  return new Set([...beside].filter(([, known]) => known.size > 2).map(([key]) => key));
}

/** A ring as the arcs between its junctions; each begins where the one before ends. Without one it is cut at its first point by name. */
function arcsOf(ring: readonly Position[], meets: ReadonlySet<string>): readonly (readonly Position[])[] {
  const keys = ring.map(keyOf);
  const marked = keys.flatMap((key, index) => (meets.has(key) ? [index] : []));
  const least = keys.reduce((best, key, index) => (key < (keys[best] ?? '') ? index : best), 0);
  const cuts = marked.length > 0 ? marked : [least];
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? (cuts[0] ?? 0) + ring.length;
    return Array.from({ length: to - from + 1 }, (_, step) => ring[(from + step) % ring.length] ?? []);
  });
}

/** An arc straightened the same way from either end. */
function straightArc(arc: readonly Position[], place: (at: Position) => Spot, tolerance: number): readonly Spot[] {
  const isForward = order(arc) <= 0;
  const spots = (isForward ? arc : [...arc].reverse()).map(place);
  const kept = straightened(spots, tolerance);
  return isForward ? kept : [...kept].reverse();
}

/** Which end of an arc comes first by name; of one that closes, which of the points next to its end. */
function order(arc: readonly Position[]): number {
  const [first, last] = [keyOf(arc[0] ?? []), keyOf(arc.at(-1) ?? [])];
  const [a, b] = first === last ? [keyOf(arc[1] ?? []), keyOf(arc.at(-2) ?? [])] : [first, last];
  return a < b ? -1 : a > b ? 1 : 0;
}
