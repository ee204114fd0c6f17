import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import { coastPath } from '../../src/plate/coastPath.ts';
import { areaPath } from '../../src/plate/pathData.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { sheet, shapes } = anAtlas();
const plane = sheetPlane(sheet);
/** Units of the plane to a px of the map at its design size. */
const PX = 4000 / 760;

/** A box of degrees whose upper edge has a dent of so many degrees. */
function box(west: number, north: number, side: number, dent = 0): MultiPolygon {
  const top: Position[] = [0, 0.25, 0.5, 0.75, 1].map((part) => [
    west + part * side,
    north - (part === 0.5 ? dent : 0),
  ]);
  const ring = [...top, [west + side, north - side], [west, north - side], [west, north]];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

describe('a coast', () => {
  test('is straightened where a bend would hardly be seen, and keeps the bends that would', () => {
    expect(steps(coastPath(box(113, 22, 1, 0.005), plane))).toBe(3);
    expect(steps(coastPath(box(113, 22, 1, 0.2), plane))).toBe(6);
  });

  test('leaves islets out', () => {
    expect(coastPath(box(115, 21.5, 0.02), plane)).toBe('');
  });

  test('ends where the sheet does', () => {
    const [, south] = sheet.neatline;
    expect(coastPath(box(113, south - 1, 1), plane)).toBe('');
    expect(coastPath(box(113, south + 0.5, 1.5), plane)).not.toMatch(/z/);
  });
});

test('that of the shipped land follows it with a third of the points', () => {
  if (shapes === null) throw new Error('The shipped atlas has boundaries.');
  const coast = coastPath(shapes.land, plane);
  const land = spots(areaPath(shapes.land, plane, { decimals: 0, leastArea: 0 }));
  const found = spots(coast);
  expect(found.length).toBeLessThan(land.length / 3);
  const strays = found.filter(([x, y]) => !land.some(([a, b]) => Math.hypot(a - x, b - y) < PX));
  expect(strays).toEqual([]);
});

function steps(path: string): number {
  return spots(path).length - 1;
}

/** The points of a path of relative steps. */
function spots(path: string): (readonly [number, number])[] {
  return path.split('M').flatMap((part) => {
    const numbers = [...part.matchAll(/-?\d+/g)].map(([digits]) => Number(digits));
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      x += numbers[index * 2] ?? 0;
      y += numbers[index * 2 + 1] ?? 0;
      return [x, y] as const;
    });
  });
}
