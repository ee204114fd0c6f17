import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { direction } from '../../src/analysis/direction.ts';
import { neighbours } from '../../src/analysis/neighbours.ts';
import type { Reference } from '../../src/model/finding.ts';
import { findPlace } from '../../src/model/findPlace.ts';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import type { LonLat } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const lon = fc.double({ min: 109.6, max: 117.4, noNaN: true });
const lat = fc.double({ min: 20.1, max: 25.6, noNaN: true });
const spot = fc.tuple(lon, lat).map((at): Reference => ({ kind: 'spot', at }));
const radius = fc.integer({ min: 0, max: 200 });
const named = (id: string): Reference => ({ kind: 'named', id: id as AreaId | PlaceId });
const around = (reference: Reference, radiusKm: number) => {
  const found = neighbours(atlas, reference, radiusKm);
  if (found === null) throw new Error('no position');
  return found;
};

describe('what lies around a reference', () => {
  it('is everything that may lie within, the nearest first, and nothing else', () => {
    fc.assert(
      fc.property(spot, radius, (reference, km) => {
        for (const { layer, within } of around(reference, km).places) {
          const all = around(reference, 2000).places.find((each) => each.layer === layer)?.within ?? [];
          expect(within.map(({ what }) => what.id)).toEqual(
            all.filter((each) => each.km.lo <= km).map(({ what }) => what.id),
          );
          for (const each of within) expect(each.isSure).toBe(each.km.hi <= km);
          const distances = within.map(({ between }) => between);
          expect(distances).toEqual([...distances].sort((one, other) => one - other));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives the nearest of each kind where none is within', () => {
    const { places } = around({ kind: 'spot', at: [113.1, 23.02] }, 60);
    const leads = places.find(({ layer }) => layer === 'lead');
    expect(leads?.within).toEqual([]);
    expect(leads?.nearest?.what.name.zh).toBe('广东金晟兰冶金科技有限公司');
    expect(leads?.nearest?.direction?.point).toBe('W');
  });

  it('holds the distance as far as both positions are known', () => {
    const { places } = around({ kind: 'spot', at: [113.2, 23.38] }, 200);
    for (const { within } of places)
      for (const { km, between, what } of within) {
        const precision = what.position?.precisionKm ?? Number.NaN;
        expect(km.lo).toBeCloseTo(Math.max(0, between - precision), 9);
        expect(km.hi).toBeCloseTo(between + precision, 9);
      }
  });

  it('leaves the reference out and counts from the nearest of its seats', () => {
    const port = around(named('port-yantian'), 200).places.find(({ layer }) => layer === 'port');
    expect(port?.within.map(({ what }) => what.id)).not.toContain('port-yantian');
    const seats = around(named('shenguanhui'), 200);
    expect(seats.regions[0]?.what.id).toBe('shenguanhui');
    expect(seats.regions[0]?.between).toBe(0);
  });

  it('lists apart what has no position in the same city', () => {
    const { places } = around({ kind: 'spot', at: [113.1, 23.02] }, 10);
    const unplaced = places.flatMap((kind) => kind.unplaced);
    expect(unplaced.length).toBeGreaterThan(0);
    for (const { position, city } of unplaced) expect([position, city]).toEqual([null, '440600']);
  });

  it('is nothing where the reference has no position or is not known', () => {
    const place = atlas.sites.find(({ position }) => position === null);
    expect(neighbours(atlas, named(place?.id ?? ''), 100)).toBeNull();
    expect(neighbours(atlas, named('nobody'), 100)).toBeNull();
    expect(findPlace('nobody', atlas)).toBeNull();
  });
});

describe('a direction', () => {
  const at = fc.tuple(lon, lat).map((pair): LonLat => pair);

  it('is that of the geodesic, and one of eight words', () => {
    fc.assert(
      fc.property(
        at,
        fc.double({ min: -179.9, max: 180, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (from, azimuth, km) => {
          const { lon2 = 0, lat2 = 0 } = geodesic.Geodesic.WGS84.Direct(from[1], from[0], azimuth, km * 1000);
          const found = direction(from, [lon2, lat2], 0);
          const turn = (((((found?.azimuth ?? Number.NaN) - azimuth) % 360) + 540) % 360) - 180;
          expect(Math.abs(turn)).toBeLessThan(1e-6);
        },
      ),
    );
    expect(direction([113, 23], [113, 24], 0)?.point).toBe('N');
    expect(direction([113, 23], [112, 23], 0)?.point).toBe('W');
    expect(direction([113, 23], [112.999, 24], 0)?.point).toBe('N');
    expect(direction([113, 23], [114, 22.1], 0)?.point).toBe('SE');
  });

  it('is not given where the positions are known too roughly, nor from a spot to itself', () => {
    expect(direction([113, 23], [113, 23], 0)).toBeNull();
    expect(direction([113, 23], [113, 23.1], 10)).toBeNull();
    expect(direction([113, 23], [113, 23.2], 10)?.point).toBe('N');
  });
});
