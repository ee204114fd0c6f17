import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { awayFrom } from '../../src/analysis/awayFrom.ts';
import { distance } from '../../src/analysis/distance.ts';
import type { Position } from '../../src/model/place.ts';
import { aPosition, somePosition } from './somePositions.ts';

const end = (position: Position | null) => ({ position });
const ends = fc.array(somePosition, { minLength: 1, maxLength: 4 });

describe('awayFrom', () => {
  it('is null without starts, without ends and with ends nobody knows the place of', () => {
    const here = aPosition(113, 23);
    expect(awayFrom([], [end(here)])).toBeNull();
    expect(awayFrom([here], [])).toBeNull();
    expect(awayFrom([here], [end(null)])).toBeNull();
  });

  it('carries what is uncertain about both ends into the interval', () => {
    const away = awayFrom([aPosition(113, 22.5, 2)], [end(aPosition(113, 23.5, 1.6))]);
    expect(away?.between).toBeCloseTo(110.75, 1);
    expect(away?.km.lo).toBeCloseTo(107.15, 1);
    expect(away?.km.hi).toBeCloseTo(114.35, 1);
  });

  it('is never less than nothing', () => {
    expect(awayFrom([aPosition(113, 23, 2)], [end(aPosition(113, 23.001, 2))])?.km.lo).toBe(0);
  });

  it('is zero from a place to itself, however roughly its position is known', () => {
    const seat = aPosition(113, 23, 2);
    expect(awayFrom([seat], [end(seat)])).toMatchObject({ km: { lo: 0, hi: 0 }, between: 0 });
    expect(awayFrom([aPosition(114, 23, 2), seat], [end(seat), end(aPosition(113, 23, 40))])?.km.hi).toBe(0);
  });

  it('holds the distance to the nearest end wherever within their radii the points lie', () => {
    const someShift = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(359));
    fc.assert(
      fc.property(ends, ends, fc.array(someShift, { minLength: 8, maxLength: 8 }), (from, to, shifts) => {
        const away = awayFrom(from, to.map(end));
        const moved = [...from, ...to].map((position, at) => shifted(position, shifts[at] ?? [0, 0]));
        const [starts, stops] = [moved.slice(0, from.length), moved.slice(from.length)];
        const least = Math.min(...starts.flatMap((start) => stops.map((stop) => distance(start, stop).km)));
        expect(least).toBeGreaterThanOrEqual((away?.km.lo ?? Number.NaN) - 1e-6);
        expect(least).toBeLessThanOrEqual((away?.km.hi ?? Number.NaN) + 1e-6);
      }),
    );
  });

  it('is the same both ways and in whatever order starts and ends are given', () => {
    fc.assert(
      fc.property(ends, ends, (from, to) => {
        const there = awayFrom(from, to.map(end));
        const back = awayFrom([...to].reverse(), [...from].reverse().map(end));
        expect(back?.between).toBeCloseTo(there?.between ?? Number.NaN, 9);
        expect(back?.km.lo).toBeCloseTo(there?.km.lo ?? Number.NaN, 9);
        expect(back?.km.hi).toBeCloseTo(there?.km.hi ?? Number.NaN, 9);
      }),
    );
  });
});

/** A position moved by a share of its radius in some direction. */
function shifted(position: Position, [share, azimuth]: readonly [number, number]): Position {
  const [lon, lat] = position.at;
  const { lon2, lat2 } = geodesic.Geodesic.WGS84.Direct(lat, lon, azimuth, share * position.precisionKm * 1000);
  return { ...position, at: [lon2 ?? lon, lat2 ?? lat] };
}
