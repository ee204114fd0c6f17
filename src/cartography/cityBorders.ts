import type { MultiLineString, Position } from 'geojson';
import type { CityCode } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';

/** What two cities share of their boundaries, or what a city shares with none: the coast and the edge of the province. */
export interface CityBorder {
  readonly city: CityCode;
  readonly other: CityCode | null;
  /** WGS-84. */
  readonly lines: MultiLineString;
}

/**
 * The boundaries of all cities, each line once. Any union of cities has for its outline those borders of which one side is in
 * it and the other is not: nothing has to be united when a city changes hands. Neighbours share their points exactly, for
 * all shapes come from one topology.
 */
export function cityBorders(cities: Shapes['cities']): readonly CityBorder[] {
  const owners = ownersOf(cities);
  const runs = new Map<string, { city: CityCode; other: CityCode | null; lines: Position[][] }>();
  for (const [city, { coordinates }] of cities) {
    for (const ring of coordinates.flat()) {
      for (const [other, line] of runsOf(ring, (key) => owners.get(key)?.find((each) => each !== city) ?? null)) {
        // The other city would bring the same line again.
        if (other !== null && other < city) continue;
        const key = `${city} ${other ?? ''}`;
        const run = runs.get(key) ?? { city, other, lines: [] };
        run.lines.push(line);
        runs.set(key, run);
      }
    }
  }
  return [...runs.values()].map(({ city, other, lines }) => ({
    city,
    other,
    lines: { type: 'MultiLineString', coordinates: lines },
  }));
}

/** Which cities have a stretch between two points of a boundary. */
function ownersOf(cities: Shapes['cities']): ReadonlyMap<string, readonly CityCode[]> {
  const owners = new Map<string, CityCode[]>();
  for (const [city, { coordinates }] of cities) {
    for (const ring of coordinates.flat()) {
      for (const [from, to] of stretches(ring)) {
        const key = stretchKey(from, to);
        const known = owners.get(key);
        if (known === undefined) owners.set(key, [city]);
        else known.push(city);
      }
    }
  }
  return owners;
}

/** A ring cut where the city on its other side changes. */
function runsOf(
  ring: readonly Position[],
  otherAt: (key: string) => CityCode | null,
): readonly (readonly [CityCode | null, Position[]])[] {
  const runs: [CityCode | null, Position[]][] = [];
  for (const [from, to] of stretches(ring)) {
    const other = otherAt(stretchKey(from, to));
    const last = runs.at(-1);
    if (last !== undefined && last[0] === other) last[1].push(to);
    else runs.push([other, [from, to]]);
  }
  return runs;
}

function stretches(ring: readonly Position[]): readonly (readonly [Position, Position])[] {
  return ring.slice(1).flatMap((to, at) => {
    const from = ring[at];
    return from === undefined ? [] : [[from, to] as const];
  });
}

function stretchKey(from: Position, to: Position): string {
  const [one, other] = [from.join(), to.join()];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
