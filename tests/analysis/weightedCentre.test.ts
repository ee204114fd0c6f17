import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionComparands } from '../../src/analysis/comparands.ts';
import { withTarget } from '../../src/analysis/editScenario.ts';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { meanPosition } from '../../src/analysis/meanPosition.ts';
import { seatNeighbours } from '../../src/analysis/seatNeighbours.ts';
import { weightedCentre } from '../../src/analysis/weightedCentre.ts';
import type { LonLat } from '../../src/model/place.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const spots = fc.tuple(fc.double({ min: 109, max: 118, noNaN: true }), fc.double({ min: 20, max: 26, noNaN: true }));

test('the mean of two positions of equal weight is as far from one as from the other', () => {
  fc.assert(
    fc.property(spots, spots, (a: LonLat, b: LonLat) => {
      const mean = meanPosition([a, b].map((at) => ({ at, weight: 3 })));
      if (mean === null) throw new Error('There is a mean.');
      expect(Math.abs(geodesicKm(a, mean) - geodesicKm(b, mean))).toBeLessThan(2);
      expect(geodesicKm(a, mean) + geodesicKm(mean, b)).toBeCloseTo(geodesicKm(a, b), 1);
    }),
  );
});

test('what weighs nothing moves nothing; of nothing there is no mean', () => {
  const mean = meanPosition([
    { at: [113, 23], weight: 2 },
    { at: [110, 21], weight: 0 },
  ]);
  expect(mean?.[0]).toBeCloseTo(113, 9);
  expect(mean?.[1]).toBeCloseTo(23, 9);
  expect(meanPosition([])).toBeNull();
  expect(meanPosition([{ at: [113, 23], weight: 0 }])).toBeNull();
});

test('works across the line where longitudes start anew', () => {
  const mean = meanPosition([
    { at: [179, 0], weight: 1 },
    { at: [-179, 0], weight: 1 },
  ]);
  expect(Math.abs(mean?.[0] ?? 0)).toBeCloseTo(180, 9);
});

test('the centre moves towards a region whose target grows', () => {
  const zhanjiang = atlas.regions.find(({ id }) => id === 'zhanjiang');
  const seat = atlas.cities.find(({ region }) => region === 'zhanjiang')?.seat.at;
  if (zhanjiang === undefined || seat === undefined) throw new Error('Zhanjiang is there.');
  const scenario = withTarget(atlas, emptyScenario(atlas.edition.id), zhanjiang.id, 8000, '>=');
  const [before, after] = [null, scenario].map((each) => weightedCentre(regionComparands(atlas, each)));
  if (!before || !after) throw new Error('There is a centre.');
  expect(geodesicKm(after.at, seat)).toBeLessThan(geodesicKm(before.at, seat) - 50);
  expect([before.isScenario, after.isScenario]).toEqual([false, true]);
});

test('the nearest seats are nearest, and the mean is theirs', () => {
  const columns = regionComparands(atlas, null);
  const { each, mean } = seatNeighbours(columns);
  expect(each.map(({ column }) => column.id)).toEqual(columns.map(({ id }) => id));
  for (const { column, km } of each) {
    const others = columns.filter(({ id }) => id !== column.id).flatMap(({ cities }) => cities);
    const all = column.cities.flatMap(({ seat }) => others.map((other) => geodesicKm(seat.at, other.seat.at)));
    expect(km).toBe(Math.min(...all));
  }
  expect(mean).toBeCloseTo(each.reduce((sum, { km }) => sum + km, 0) / each.length);
});
