import type { MultiPolygon, Position } from 'geojson';
import type { CityCode } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import type { Shapes } from '../model/shapes.ts';

/**
 * Cities put together with those they touch: they touch where they share a stretch of border, not where their corners
 * meet. One part: they all hang together.
 * @returns parts in the order of their first cities
 */
export function groupContiguity(shapes: Pick<Shapes, 'cities'>, cities: readonly City[]): readonly (readonly City[])[] {
  const beside = bordersOf(shapes.cities);
  const left = new Set(cities);
  const parts: City[][] = [];
  for (const city of cities) {
    if (!left.delete(city)) continue;
    const part = new Set([city]);
    for (const reached of part) {
      for (const other of [...left].filter(({ code }) => beside.get(reached.code)?.has(code))) {
        left.delete(other);
        part.add(other);
      }
    }
    parts.push(cities.filter((each) => part.has(each)));
  }
  return parts;
}

/** Which cities border on which, from the edges of their outlines that they have in common; made once for an atlas. */
function bordersOf(cities: Shapes['cities']): ReadonlyMap<CityCode, ReadonlySet<CityCode>> {
  const kept = borders.get(cities);
  if (kept !== undefined) return kept;
  const owners = new Map<string, CityCode>();
  const beside = new Map<CityCode, Set<CityCode>>([...cities.keys()].map((code) => [code, new Set()]));
  for (const [code, shape] of cities) {
    for (const edge of edgesOf(shape)) {
      const owner = owners.get(edge);
      if (owner === undefined) owners.set(edge, code);
      else if (owner !== code) {
        beside.get(owner)?.add(code);
        beside.get(code)?.add(owner);
      }
    }
  }
  borders.set(cities, beside);
  return beside;
}

const borders = new WeakMap<Shapes['cities'], ReadonlyMap<CityCode, ReadonlySet<CityCode>>>();

/** Its edges, spelt the same whichever way they run. */
function edgesOf({ coordinates }: MultiPolygon): readonly string[] {
  return coordinates.flat().flatMap((ring) => ring.slice(1).map((to, at) => edge(ring[at] ?? to, to)));
}

function edge(from: Position, to: Position): string {
  const [a, b] = [from.join(), to.join()];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
