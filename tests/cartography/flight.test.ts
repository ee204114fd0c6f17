import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project, worldSize } from '../../src/cartography/camera.ts';
import { flight, isSameSight } from '../../src/cartography/flight.ts';
import type { Camera } from '../../src/model/scene.ts';

const cameras: fc.Arbitrary<Camera> = fc
  .record({
    lon: fc.double({ min: 108, max: 118, noNaN: true }),
    lat: fc.double({ min: 19, max: 26, noNaN: true }),
    zoom: fc.double({ min: 5, max: 12, noNaN: true }),
  })
  .map(({ lon, lat, zoom }) => ({ center: [lon, lat], zoom, bearing: 0, pitch: 0 }));

const sizes = fc.record({ width: fc.integer({ min: 200, max: 6000 }), height: fc.integer({ min: 200, max: 2000 }) });

describe('a flight', () => {
  test('begins and ends with the very cameras it was given', () => {
    fc.assert(
      fc.property(cameras, cameras, sizes, (from, to, size) => {
        const way = flight(from, to, size);
        for (const share of [0, -0.1]) expect(way(share)).toBe(from);
        for (const share of [1, 1.3]) expect(way(share)).toBe(to);
      }),
    );
  });

  test('is continuous in zoom and centre, its ends included', () => {
    fc.assert(
      fc.property(cameras, cameras, sizes, (from, to, size) => {
        const way = flight(from, to, size);
        const steps = 2000;
        let before = way(0);
        let farthest = 0;
        for (let step = 1; step <= steps; step += 1) {
          const camera = way(step / steps);
          const [x, y] = project(camera, size, before.center);
          const apart = Math.hypot(x - size.width / 2, y - size.height / 2) / size.width;
          farthest = Math.max(farthest, apart, Math.abs(camera.zoom - before.zoom));
          before = camera;
        }
        // Widths of the view and zoom levels; ten times the mean step of the longest way: no jump, however speed swells.
        expect(farthest).toBeLessThan(0.12);
      }),
      { numRuns: 40 },
    );
  });

  test('never turns or tilts, and never comes nearer than the nearer of both ends', () => {
    fc.assert(
      fc.property(cameras, cameras, sizes, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, size, share) => {
        const { zoom, bearing, pitch } = flight(from, to, size)(share);
        expect([bearing, pitch]).toEqual([0, 0]);
        expect(zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-6);
      }),
    );
  });

  test('between far ends shows more on its way, so that one sees where it goes', () => {
    const from: Camera = { center: [110, 21], zoom: 9, bearing: 0, pitch: 0 };
    const to: Camera = { center: [116, 24], zoom: 9, bearing: 0, pitch: 0 };
    expect(flight(from, to, { width: 800, height: 600 })(0.5).zoom).toBeLessThan(8);
  });
});

describe('the same sight', () => {
  const size = { width: 800, height: 600 };
  const camera: Camera = { center: [113, 23], zoom: 8, bearing: 0, pitch: 0 };
  const degrees = (px: number) => (px / worldSize(8)) * 360;

  test('is a camera that differs by less than a hand’s tremble', () => {
    expect(isSameSight(camera, camera, size)).toBe(true);
    expect(isSameSight(camera, { ...camera, center: [113 + degrees(11), 23] }, size)).toBe(true);
    expect(isSameSight(camera, { ...camera, zoom: 8.019 }, size)).toBe(true);
  });

  test('is none that one would see move', () => {
    expect(isSameSight(camera, { ...camera, center: [113 + degrees(13), 23] }, size)).toBe(false);
    expect(isSameSight(camera, { ...camera, zoom: 8.03 }, size)).toBe(false);
  });
});
