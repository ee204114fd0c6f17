import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { anAtlas } from '../make/anAtlas.ts';
import type { Sight, Spot } from './sightOnPage.ts';

/** A place of the map, and the area that stands there by the boundaries themselves. */
export interface Probe extends Spot {
  /** Null where none does: sea, and land beyond the province. */
  readonly area: string | null;
}

/** Nearer to a boundary than this, two ways of drawing it may differ, CSS px. */
const LEAST_DISTANCE = 3;

/**
 * Places on the map that are the same at every run, away from all boundaries.
 * @param open whether a place is the map's own, and nothing stands over it
 */
export function seededPoints(sight: Sight, count: number, seed: number): readonly Probe[] {
  const next = randomFrom(seed);
  const lines = boundaries().map((ring) => ring.map((at) => sight.spotAt(at)));
  const segments = lines.flatMap((line) => line.slice(1).map((to, at) => [line[at] ?? to, to] as const));
  const [west, south, east, north] = anAtlas().sheet.neatline;
  const found: Probe[] = [];
  for (let tries = 0; found.length < count && tries < count * 20; tries += 1) {
    const spot = {
      x: Math.floor(sight.box.x + next() * sight.box.width) + 0.5,
      y: Math.floor(sight.box.y + next() * sight.box.height) + 0.5,
    };
    const [lon, lat] = sight.placeAt(spot);
    const onSheet = lon > west && lon < east && lat > south && lat < north;
    if (!onSheet || segments.some(([a, b]) => isNear(spot, a, b))) continue;
    found.push({ ...spot, area: areaAt([lon, lat]) });
  }
  return found;
}

/** Regions and cities that stand by themselves, by id. */
function areas(): readonly (readonly [id: string, shape: MultiPolygon])[] {
  const { shapes, cities } = anAtlas();
  const alone = new Set(cities.filter(({ region }) => region === null).map(({ code }) => code));
  return [...(shapes?.regions ?? []), ...[...(shapes?.cities ?? [])].filter(([code]) => alone.has(code))];
}

function areaAt(at: Position): string | null {
  return areas().find(([, shape]) => booleanPointInPolygon(at, shape))?.[0] ?? null;
}

/** Every line that some picture of the sheet draws, but for the graticule. */
function boundaries(): readonly Position[][] {
  const { shapes, sheet } = anAtlas();
  const [west, south, east, north] = sheet.neatline;
  const edge: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  if (shapes === null) throw new Error('The shipped atlas has no boundaries.');
  const { cities, inside } = shapes.borders;
  return [
    edge,
    ...shapes.land.coordinates.flat(),
    ...areas().flatMap(([, { coordinates }]) => coordinates.flat()),
    ...cities.coordinates,
    ...inside.coordinates,
  ];
}

function isNear({ x, y }: Spot, a: Spot, b: Spot): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy) < LEAST_DISTANCE;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
