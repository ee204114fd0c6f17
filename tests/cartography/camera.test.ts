import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampCamera,
  fitCamera,
  MAX_ZOOM,
  panCamera,
  project,
  type Size,
  unproject,
  worldSize,
  zoomCamera,
} from '../../src/cartography/camera.ts';
import type { Camera } from '../../src/model/scene.ts';
import type { Box } from '../../src/model/shapes.ts';

const NEATLINE: Box = [108.25, 19.75, 118.55, 26.15];
const HOME: Box = [109.6, 20.15, 117.4, 25.6];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const places = fc.tuple(between(105, 121), between(15, 30));
const sizes = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 150, max: 2500 }) });
const cameras = fc.record({
  center: places,
  zoom: between(2, 14),
  bearing: fc.constant(0),
  pitch: fc.constant(0),
});
const points = fc.tuple(between(-500, 4500), between(-500, 3000));

function expectClose(actual: readonly [number, number], wanted: readonly [number, number], digits: number): void {
  expect(actual[0]).toBeCloseTo(wanted[0], digits);
  expect(actual[1]).toBeCloseTo(wanted[1], digits);
}

describe('project', () => {
  test('puts the centre in the middle', () => {
    fc.assert(
      fc.property(cameras, sizes, (camera, size) => {
        expectClose(project(camera, size, camera.center), [size.width / 2, size.height / 2], 4);
      }),
    );
  });

  test('is undone by unproject', () => {
    fc.assert(
      fc.property(cameras, sizes, places, (camera, size, place) => {
        expectClose(unproject(camera, size, project(camera, size, place)), place, 7);
      }),
    );
  });
});

describe('fitCamera', () => {
  test('shows the whole box in the middle of what is free, touching two of its sides', () => {
    const edges = fc.integer({ min: 0, max: 70 });
    const paddings = fc.record({ top: edges, right: edges, bottom: edges, left: edges });
    fc.assert(
      fc.property(sizes, paddings, (size, padding) => {
        const camera = fitCamera(HOME, size, padding);
        const [west, south, east, north] = HOME;
        const [left, top] = project(camera, size, [west, north]);
        const [right, bottom] = project(camera, size, [east, south]);
        const gaps = [left - padding.left, size.width - padding.right - right];
        const slack = [top - padding.top, size.height - padding.bottom - bottom];
        expectClose([gaps[0] ?? 0, slack[0] ?? 0], [gaps[1] ?? 0, slack[1] ?? 0], 4);
        expect(Math.min(...gaps, ...slack)).toBeCloseTo(0, 4);
      }),
    );
  });
});

describe('panning and zooming', () => {
  test('a drag takes along what is under the hand', () => {
    fc.assert(
      fc.property(cameras, sizes, points, fc.integer({ min: -600, max: 600 }), (camera, size, [x, y], way) => {
        const held = unproject(camera, size, [x, y]);
        expectClose(project(panCamera(camera, way, -way), size, held), [x + way, y - way], 4);
      }),
    );
  });

  test('what lies under the pointer stays there at another zoom', () => {
    fc.assert(
      fc.property(cameras, sizes, between(2, 14), points, (camera, size, zoom, point) => {
        const held = unproject(camera, size, point);
        const closer = zoomCamera(camera, size, zoom, point);
        expect(closer.zoom).toBe(zoom);
        expectClose(project(closer, size, held), point, 3);
      }),
    );
  });

  test('a level of zoom doubles the map', () => {
    expect(worldSize(7) / worldSize(6)).toBe(2);
    expect(worldSize(0)).toBe(512);
  });
});

describe('clampCamera', () => {
  const padding = { top: 20, right: 4, bottom: 20, left: 4 };
  const clamped = (camera: Camera, size: Size) => clampCamera(camera, size, NEATLINE, fitCamera(HOME, size, padding));

  test('never shows what lies beyond the neatline where the view is smaller than the sheet', () => {
    fc.assert(
      fc.property(cameras, sizes, (camera, size) => {
        const allowed = clamped(camera, size);
        const [west, south, east, north] = NEATLINE;
        const [left, top] = project(allowed, size, [west, north]);
        const [right, bottom] = project(allowed, size, [east, south]);
        const near = 0.01;
        if (right - left >= size.width) {
          expect(left).toBeLessThan(near);
          expect(right).toBeGreaterThan(size.width - near);
        }
        if (bottom - top >= size.height) {
          expect(top).toBeLessThan(near);
          expect(bottom).toBeGreaterThan(size.height - near);
        }
      }),
    );
  });

  test('lets the neatline come in as far as something stands over the edges, and no farther', () => {
    const overlaid = { top: 104, right: 0, bottom: 60, left: 0 };
    const size = { width: 390, height: 420 };
    const home = fitCamera(HOME, size, overlaid);
    const [west, south, , north] = NEATLINE;
    const edge = (lat: number) => {
      const at = { center: [113, lat] as const, zoom: 9, bearing: 0, pitch: 0 };
      return project(clampCamera(at, size, NEATLINE, home, overlaid), size, [west, lat])[1];
    };
    expect(edge(north)).toBeCloseTo(104, 3);
    expect(edge(south)).toBeCloseTo(360, 3);
  });

  test('is at rest: clamping again changes nothing', () => {
    fc.assert(
      fc.property(cameras, sizes, (camera, size) => {
        const once = clamped(camera, size);
        const twice = clamped(once, size);
        expectClose(twice.center, once.center, 9);
        expect(twice.zoom).toBe(once.zoom);
      }),
    );
  });

  test('holds the zoom between the first view and the closest', () => {
    fc.assert(
      fc.property(cameras, sizes, (camera, size) => {
        const home = fitCamera(HOME, size, padding);
        const { zoom } = clamped(camera, size);
        expect(zoom).toBeGreaterThanOrEqual(home.zoom);
        expect(zoom).toBeLessThanOrEqual(Math.max(MAX_ZOOM, home.zoom));
      }),
    );
  });

  test('turns the map north up and flat', () => {
    const tilted = { center: [113, 23] as const, zoom: 8, bearing: 30, pitch: 45 };
    const flat = clamped(tilted, { width: 760, height: 600 });
    expect(flat).toMatchObject({ bearing: 0, pitch: 0, zoom: 8 });
    expectClose(flat.center, [113, 23], 9);
  });
});
