import { describe, expect, test } from 'vitest';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import { areaPath, linePath } from '../../src/plate/pathData.ts';
import { anAtlas } from '../make/anAtlas.ts';

const plane = sheetPlane(anAtlas().sheet);
const WHOLE = { decimals: 0, leastArea: 30 } as const;
const FINE = { decimals: 2, leastArea: 0 } as const;

/** A square ring of degrees with its upper left corner at a place. */
function square(lon: number, lat: number, side: number): [number, number][] {
  return [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat - side],
    [lon, lat - side],
    [lon, lat],
  ];
}

function rings(path: string): number {
  return path.split('z').length - 1;
}

describe('an area', () => {
  test('is closed rings of steps from one point to the next', () => {
    const path = areaPath({ type: 'MultiPolygon', coordinates: [[square(112, 23, 0.5)]] }, plane, WHOLE);
    expect(path).toMatch(/^M\d+ \d+l[-\d ]+z$/);
  });

  test('keeps its holes, however small', () => {
    const holed = [square(112, 23, 0.5), square(112.2, 22.8, 0.002)];
    expect(rings(areaPath({ type: 'MultiPolygon', coordinates: [holed] }, plane, FINE))).toBe(2);
  });

  test('loses islands too small to be seen, and keeps them close by', () => {
    const shape = { type: 'MultiPolygon' as const, coordinates: [[square(112, 23, 0.5)], [square(113, 22, 0.005)]] };
    expect(rings(areaPath(shape, plane, WHOLE))).toBe(1);
    expect(rings(areaPath(shape, plane, FINE))).toBe(2);
  });

  test('gathers no error: rounded steps end where the rounded place is', () => {
    const points = Array.from({ length: 50 }, (_, step): [number, number] => [
      112 + step * 0.01337,
      23 - step * 0.00713,
    ]);
    const path = linePath({ type: 'MultiLineString', coordinates: [points] }, plane, WHOLE);
    const [startX = 0, startY = 0, ...steps] = [...path.matchAll(/-?\d+/g)].map(Number);
    const [endX, endY] = plane.place(points.at(-1) ?? [0, 0]);
    expect(startX + steps.filter((_, index) => index % 2 === 0).reduce((sum, dx) => sum + dx, 0)).toBe(
      Math.round(endX),
    );
    expect(startY + steps.filter((_, index) => index % 2 === 1).reduce((sum, dy) => sum + dy, 0)).toBe(
      Math.round(endY),
    );
  });
});

describe('a line', () => {
  test('that is no ring stays open', () => {
    const line = [
      [
        [112, 23],
        [112.5, 23.2],
      ],
    ];
    expect(linePath({ type: 'MultiLineString', coordinates: line }, plane, WHOLE)).not.toContain('z');
  });

  test('around an island goes with the island', () => {
    const lines = { type: 'MultiLineString' as const, coordinates: [square(113, 22, 0.005)] };
    expect(linePath(lines, plane, WHOLE)).toBe('');
    expect(linePath(lines, plane, FINE)).not.toBe('');
  });
});
