import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prismProject } from '../../src/cartography/prismProject.ts';

/** MapLibre's own transform, which its package does not export: the part that is asked. */
interface Transform {
  resize(width: number, height: number): void;
  setCenter(at: object): void;
  setZoom(zoom: number): void;
  setPitch(degrees: number): void;
  locationToScreenPoint(at: object): { readonly x: number; readonly y: number };
  readonly _pixelMatrix3D: object;
  coordinatePoint(at: object, elevation: number, matrix: object): { readonly x: number; readonly y: number };
}
interface Parts {
  readonly MercatorTransform: new (options: object) => Transform;
  readonly LngLat: new (lon: number, lat: number) => object;
  readonly MercatorCoordinate: { fromLngLat(at: object): object };
}

const source = (file: string) => join(import.meta.dirname, '../../node_modules/maplibre-gl/src/geo', file);
const parts: Parts = {
  ...(await import(source('projection/mercator_transform.ts'))),
  ...(await import(source('lng_lat.ts'))),
  ...(await import(source('mercator_coordinate.ts'))),
};
const { MercatorTransform, LngLat, MercatorCoordinate } = parts;

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('a place at a height stands where MapLibre itself draws it, whatever the camera', () => {
  fc.assert(
    fc.property(
      fc.record({
        center: fc.tuple(number(111, 116), number(21, 25)),
        zoom: number(5, 7.5),
        pitch: number(0, 55),
        width: fc.integer({ min: 320, max: 3840 }),
        height: fc.integer({ min: 480, max: 2160 }),
      }),
      fc.tuple(number(109.5, 117.5), number(20, 25.5)),
      number(0, 158_000),
      ({ center, zoom, pitch, width, height }, at, up) => {
        const transform = new MercatorTransform({ minZoom: 0, maxZoom: 22, minPitch: 0, maxPitch: 60 });
        transform.resize(width, height);
        transform.setZoom(zoom);
        transform.setCenter(new LngLat(...center));
        transform.setPitch(pitch);
        const camera = { center, zoom, pitch, bearing: 0 } as const;
        const lngLat = new LngLat(...at);
        const isNear = ([x, y]: readonly [number, number]) =>
          x > -width && x < 2 * width && y > -height && y < 2 * height;
        const ground = transform.locationToScreenPoint(lngLat);
        const seen = prismProject(camera, { width, height }, at, 0);
        if (isNear(seen)) expect(Math.hypot(seen[0] - ground.x, seen[1] - ground.y)).toBeLessThan(0.05);
        // What lies behind the camera has no place.
        const top = transform.coordinatePoint(MercatorCoordinate.fromLngLat(lngLat), up, transform._pixelMatrix3D);
        const seenTop = prismProject(camera, { width, height }, at, up);
        if (isNear(seenTop)) expect(Math.hypot(seenTop[0] - top.x, seenTop[1] - top.y)).toBeLessThan(0.05);
      },
    ),
    { numRuns: 400 },
  );
});
