import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { prismProject, prismUnproject } from '../../src/cartography/prismProject.ts';
import type { Camera } from '../../src/model/scene.ts';

const SIZE = { width: 1200, height: 800 };
const places = fc.tuple(fc.double({ min: 109, max: 118, noNaN: true }), fc.double({ min: 20, max: 26, noNaN: true }));
const cameras: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(fc.double({ min: 112, max: 115, noNaN: true }), fc.double({ min: 22, max: 24, noNaN: true })),
  zoom: fc.double({ min: 5, max: 7.5, noNaN: true }),
  bearing: fc.constant(0),
  pitch: fc.double({ min: 0, max: 55, noNaN: true }),
});
const heights = fc.double({ min: 0, max: 150_000, noNaN: true });

describe('a tilted camera', () => {
  test('that is not tilted shows the ground where the flat one does', () => {
    fc.assert(
      fc.property(cameras, places, (camera, at) => {
        const [x, y] = prismProject({ ...camera, pitch: 0 }, SIZE, at, 0);
        const [flatX, flatY] = project(camera, SIZE, at);
        expect(Math.hypot(x - flatX, y - flatY)).toBeLessThan(1e-6);
      }),
    );
  });

  test('finds again what it shows, at any height', () => {
    fc.assert(
      fc.property(cameras, places, heights, (camera, at, height) => {
        const [lon, lat] = prismUnproject(camera, SIZE, prismProject(camera, SIZE, at, height), height);
        expect(lon).toBeCloseTo(at[0], 6);
        expect(lat).toBeCloseTo(at[1], 6);
      }),
    );
  });

  test('shows its own centre in the middle, and what stands there above it', () => {
    const camera: Camera = { center: [113.3, 23.1], zoom: 6.5, bearing: 0, pitch: 50 };
    expect(prismProject(camera, SIZE, camera.center, 0)).toEqual([600, 400]);
    const [x, y] = prismProject(camera, SIZE, camera.center, 100_000);
    expect(x).toBe(600);
    expect(y).toBeLessThan(320);
  });
});
