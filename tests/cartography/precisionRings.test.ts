import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { fromWorld, toWorld } from '../../src/cartography/mercator.ts';
import { precisionRings, worldLength } from '../../src/cartography/precisionRings.ts';
import { siteMarks } from '../../src/cartography/siteMarks.ts';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const marks = siteMarks(anAtlas(), aScene({ layers: SITE_LAYERS }));

describe('rings of precision', () => {
  it('are as wide as the radius on the ground, to within one per cent in every direction', () => {
    for (const { at, km } of precisionRings(marks)) {
      const [x, y] = toWorld(at);
      for (const turn of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const angle = (turn * Math.PI) / 4;
        const radius = worldLength(km, at);
        const [lon, lat] = fromWorld([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
        const { s12 } = geodesic.Geodesic.WGS84.Inverse(at[1], at[0], lat, lon);
        expect(Math.abs((s12 ?? 0) / 1000 / km - 1)).toBeLessThan(0.01);
      }
    }
  });

  it('stand once for places that share spot and radius', () => {
    const rings = precisionRings(marks);
    expect(rings.length).toBeLessThan(marks.length);
    expect(new Set(rings.map(({ at, km }) => `${at.join()} ${km}`)).size).toBe(rings.length);
    for (const mark of marks) {
      expect(rings.some(({ at, km }) => at.join() === mark.at.join() && km === mark.precisionKm)).toBe(true);
    }
  });
});
