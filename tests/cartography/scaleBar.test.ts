import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { unproject } from '../../src/cartography/camera.ts';
import { barLatitude, pixelsPerKm, scaleBar } from '../../src/cartography/scaleBar.ts';
import type { Camera } from '../../src/model/scene.ts';

const at = (lat: number, zoom: number): Camera => ({ center: [113.5, lat], zoom, bearing: 0, pitch: 0 });
const SIZE = { width: 800, height: 600 };

test.each([
  [20.5, 6],
  [23, 7.3],
  [25, 9],
  [22, 12],
])('at %f° N and zoom %f a bar is as long as it says, within half a per cent', (lat, zoom) => {
  const camera = at(lat, zoom);
  const bar = scaleBar(camera, 120);
  const from = unproject(camera, SIZE, [400 - bar.px / 2, 300]);
  const to = unproject(camera, SIZE, [400 + bar.px / 2, 300]);
  const { s12 = 0 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  expect(Math.abs(s12 / 1000 - bar.km) / bar.km).toBeLessThan(0.005);
});

test('is the longest round one that fits', () => {
  for (let zoom = 5; zoom <= 12; zoom += 0.25) {
    const { km, px } = scaleBar(at(23, zoom), 120);
    expect([1, 2, 5, 10, 20, 50, 100, 200]).toContain(km);
    expect(px).toBeLessThanOrEqual(120);
    expect(px).toBeGreaterThan(40);
  }
});

test('kilometres grow towards the pole', () => {
  expect(pixelsPerKm(at(25, 7))).toBeGreaterThan(pixelsPerKm(at(20, 7)));
});

test('is true in the middle of the home box at the first view, and at the centre of any other', () => {
  expect(barLatitude([109.6, 20.15, 117.4, 25.6], null)).toBeCloseTo(22.875);
  expect(barLatitude([109.6, 20.15, 117.4, 25.6], at(24, 8))).toBe(24);
});
