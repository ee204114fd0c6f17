import { expect, test } from 'vitest';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { reachRings } from '../../src/cartography/reachRings.ts';
import type { LonLat } from '../../src/model/place.ts';

const SPOT: LonLat = [113.2, 23.38];
const kms = (radius: number) =>
  reachRings([SPOT], radius, 'province').map(({ km, chosen }) => (chosen ? `${km}!` : km));

test('the radius is a line among dotted rings at every 50 km up to the first beyond it', () => {
  expect(kms(100)).toEqual([50, 150, '100!']);
  expect(kms(30)).toEqual([50, '30!']);
  expect(kms(200)).toEqual([50, 100, 150, 250, '200!']);
});

test('a dotted ring that would run into the chosen one is left out', () => {
  expect(kms(45)).toEqual([100, '45!']);
  expect(kms(55)).toEqual([100, '55!']);
});

test('a radius of nothing, or no place, has no ring', () => {
  expect(kms(0)).toEqual([]);
  expect(reachRings([], 100, 'province')).toEqual([]);
});

test('dots lie on their ring, and are more where the map is seen closer by', () => {
  const dotted = (band: 'narrow' | 'province' | 'region') => reachRings([SPOT], 100, band)[1];
  for (const at of dotted('province')?.lines.flat() ?? []) expect(geodesicKm(SPOT, at)).toBeCloseTo(150, 0);
  const [narrow = 0, province = 0, region = 0] = (['narrow', 'province', 'region'] as const).map(
    (band) => dotted(band)?.lines.length,
  );
  expect(narrow).toBeLessThan(province);
  expect(province).toBeLessThan(region);
});

test('the same question gives the same rings, so that nothing is drawn anew', () => {
  expect(reachRings([SPOT], 100, 'province')).toBe(reachRings([SPOT], 100, 'province'));
});
