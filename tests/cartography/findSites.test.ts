import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { findSites } from '../../src/cartography/findSites.ts';
import type { SiteMark } from '../../src/cartography/siteMarks.ts';
import { siteMarks } from '../../src/cartography/siteMarks.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import type { LonLat } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const size = { width: 800, height: 600 };
const cameraAt = (center: LonLat, zoom: number) => ({ center, zoom, bearing: 0, pitch: 0 });

function markAt(at: LonLat, index: number): SiteMark {
  return {
    id: `m${index}` as PlaceId,
    at,
    layer: 'port',
    precisionKm: 1,
    selected: false,
    dimmed: false,
    stacked: false,
  };
}

describe('the places near a point', () => {
  it('are those within reach, nearest first, as if each had been measured', () => {
    const place = fc.tuple(
      fc.double({ min: 109, max: 118, noNaN: true }),
      fc.double({ min: 20, max: 26, noNaN: true }),
    );
    const all = fc.record({
      places: fc.array(place, { maxLength: 60 }),
      center: place,
      zoom: fc.double({ min: 5, max: 12, noNaN: true }),
      at: fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 })),
      reach: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(all, ({ places, center, zoom, at, reach }) => {
        const camera = cameraAt(center, zoom);
        const marks = places.map(markAt);
        const away = (mark: SiteMark) => {
          const [x, y] = project(camera, size, mark.at);
          return Math.hypot(x - at[0], y - at[1]);
        };
        const found = findSites(marks, camera, size, at, reach);
        const distances = found.map((id) => away(marks[Number(id.slice(1))] ?? markAt(center, -1)));
        for (const [rank, distance] of distances.entries()) {
          expect(distance).toBeLessThanOrEqual(reach + 1e-6);
          expect(distance).toBeGreaterThanOrEqual((distances[rank - 1] ?? 0) - 0.11);
        }
        const left = marks.filter((mark) => !found.includes(mark.id));
        for (const mark of left) expect(away(mark)).toBeGreaterThan(reach - 1e-6);
      }),
    );
  });

  it('are all that stand on one spot at every zoom, the topmost first', () => {
    const marks = siteMarks(anAtlas(), aScene({ layers: ['lead', 'steel-works', 'named-base'] }));
    const top = marks.find((mark) => mark.id === 'jinshenglan');
    if (!top) throw new Error('no such mark');
    for (const zoom of [6, 9, 12]) {
      const met = findSites(marks, cameraAt(top.at, zoom), size, [400, 300], 12);
      expect(met.length).toBeGreaterThanOrEqual(3);
      expect(met[0]).toBe('jinshenglan');
    }
  });

  it('come apart as the camera goes in', () => {
    const marks = siteMarks(anAtlas(), aScene({ layers: ['rail-station'] }));
    const near = (zoom: number) => findSites(marks, cameraAt([113.27, 23.13], zoom), size, [400, 300], 40).length;
    expect(near(6)).toBeGreaterThan(1);
    expect(near(12)).toBeLessThan(near(6));
  });
});
