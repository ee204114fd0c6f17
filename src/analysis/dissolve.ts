import type { MultiPolygon, Position } from 'geojson';
import { isInside } from './isInside.ts';

/**
 * Shapes that share their vertices exactly taken as one: an edge that two of them have, once in each direction, lies inside
 * and falls away; what is left runs around. Linear in the number of vertices, where a general union of polygons is not.
 * Outer rings run clockwise, holes the other way, as in the shapes given; WGS-84, longitude first.
 * @returns null where shapes overlap or their edges do not close, so that a general union has to be asked
 */
export function dissolve(shapes: readonly MultiPolygon[]): MultiPolygon | null {
  const vertices = new Vertices();
  const edges = outerEdges(shapes, vertices);
  const loops = edges === null ? null : loopsOf(edges);
  if (loops === null) return null;
  const rings = loops.map((ids) => {
    const ring = ids.map((id) => vertices.at(id));
    return { ring: [...ring, ...ring.slice(0, 1)], size: twiceArea(ring) };
  });
  const outers = rings.filter(({ size }) => size < 0).sort((a, b) => b.size - a.size);
  const polygons = outers.map(({ ring }) => [ring]);
  for (const { ring } of rings.filter(({ size }) => size >= 0)) {
    const around = polygons.find(([outer = []]) => surrounds(outer, ring));
    if (around === undefined) return null;
    around.push(ring);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** Places by number: the same place has the same number, in whatever shape. */
class Vertices {
  readonly #ids = new Map<string, number>();
  readonly #places: Position[] = [];

  idOf(place: Position): number {
    const key = `${place[0]} ${place[1]}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#places.length);
    return this.#places.push(place) - 1;
  }

  at(id: number): Position {
    return this.#places[id] ?? [];
  }
}

/** Where edges lead from each vertex, those inside left out; null where two shapes have an edge in the same direction. */
function outerEdges(shapes: readonly MultiPolygon[], vertices: Vertices): Map<number, number[]> | null {
  const edges = new Map<number, number[]>();
  for (const ring of shapes.flatMap(({ coordinates }) => coordinates.flat())) {
    const ids = ring.map((place) => vertices.idOf(place));
    for (const [at, to] of ids.entries()) {
      const from = ids[at - 1];
      if (from === undefined || from === to) continue;
      if (edges.get(from)?.includes(to)) return null;
      const back = edges.get(to);
      const inside = back?.indexOf(from) ?? -1;
      if (back !== undefined && inside >= 0) {
        back.splice(inside, 1);
        if (back.length === 0) edges.delete(to);
      } else edges.set(from, [...(edges.get(from) ?? []), to]);
    }
  }
  return edges;
}

/** Closed ways along the edges, each vertex of a way once: where a way comes back to itself, a loop is done. */
function loopsOf(edges: Map<number, number[]>): readonly (readonly number[])[] | null {
  const loops: number[][] = [];
  for (const start of edges.keys()) {
    const way: number[] = [];
    const places = new Map<number, number>();
    let here: number | undefined = start;
    while (here !== undefined) {
      const before = places.get(here);
      if (before !== undefined) {
        const loop = way.splice(before);
        for (const id of loop) places.delete(id);
        loops.push(loop);
      }
      const next: number | undefined = edges.get(here)?.pop();
      // Only where it began, with nothing left to walk, may a way end.
      if (next === undefined) {
        if (way.length > 0) return null;
        break;
      }
      places.set(here, way.length);
      way.push(here);
      here = next;
    }
  }
  return loops;
}

/** In square degrees; negative where the ring runs clockwise. */
function twiceArea(ring: readonly Position[]): number {
  let sum = 0;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return sum;
}

/** Whether a ring lies in another; they may touch in vertices, which then say nothing. */
function surrounds(outer: readonly Position[], hole: readonly Position[]): boolean {
  const border = new Set(outer.map(([x, y]) => `${x} ${y}`));
  const free = hole.find(([x, y]) => !border.has(`${x} ${y}`)) ?? hole[0];
  const [x = 0, y = 0] = free ?? [];
  return isInside([x, y], { type: 'MultiPolygon', coordinates: [[[...outer]]] });
}
