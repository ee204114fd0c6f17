import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/analysis/distance.ts';
import { readCoordinates } from '../../src/analysis/readCoordinates.ts';
import { toWgs84 } from '../../src/analysis/toWgs84.ts';
import type { LonLat, Position } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';

const spot = fc.tuple(
  fc.double({ min: 108.25, max: 118.55, noNaN: true }),
  fc.double({ min: 19.75, max: 26.15, noNaN: true }),
);
const SYSTEMS = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

function metres(one: LonLat, other: LonLat): number {
  return distance(position(one), position(other)).km * 1000;
}

function position(at: LonLat): Position {
  return { at, datum: 'WGS-84', precisionKm: 0, precision: { zh: '', en: '' }, sources: [] };
}

describe('conversion to WGS-84', () => {
  it('undoes what Chinese maps do, to a metre', () => {
    for (const datum of ['GCJ-02', 'BD-09'] as const) {
      fc.assert(
        fc.property(spot, ([lon, lat]) => {
          const [x = 0, y = 0] = gcoord.transform([lon, lat], gcoord.WGS84, SYSTEMS[datum]);
          expect(metres(toWgs84([x, y], datum), [lon, lat])).toBeLessThan(1);
        }),
      );
    }
  });

  it('leaves WGS-84 as it is', () => {
    expect(toWgs84([113.2, 23.38], 'WGS-84')).toEqual([113.2, 23.38]);
  });

  it('moves a spot by some hundred metres, and says of what it was', () => {
    // Guangzhou South station on two Chinese maps.
    for (const datum of ['GCJ-02', 'BD-09'] as const) {
      const reading = readCoordinates('113.2693, 22.9887', datum, anAtlas());
      if (reading.kind !== 'spot') throw new Error(reading.why);
      expect(reading.datum).toBe(datum);
      const moved = metres(reading.at, [113.2693, 22.9887]);
      expect(moved).toBeGreaterThan(300);
      expect(moved).toBeLessThan(1500);
    }
  });
});
