import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/analysis/distance.ts';
import { meansCoordinates } from '../../src/analysis/meansCoordinates.ts';
import { type CoordinateReading, readCoordinates } from '../../src/analysis/readCoordinates.ts';
import type { LonLat, Position } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';

const read = (text: string): CoordinateReading => readCoordinates(text, 'WGS-84', anAtlas());

/** Within the mainland province and its nearest sea. */
const lon = fc.integer({ min: 1_096_500, max: 1_173_500 }).map((value) => value / 10_000);
const lat = fc.integer({ min: 201_000, max: 255_500 }).map((value) => value / 10_000);

function seconds(value: number): string {
  const total = Math.round(value * 36_000) / 10;
  return `${Math.floor(total / 3600)}°${Math.floor((total % 3600) / 60)}′${(total % 60).toFixed(1)}″`;
}

function km(one: LonLat, other: LonLat): number {
  const at = (spot: LonLat): Position => ({ at: spot, datum: 'WGS-84', precisionKm: 0, precision: NONE, sources: [] });
  return distance(at(one), at(other)).km;
}

const NONE = { zh: '', en: '' };

describe('coordinates that are understood', () => {
  it.each([
    '113.20, 23.38',
    '113.20°E，23.38°N',
    '北纬23.38 东经113.2',
    'N23 22.8 E113 12',
    '23°22′48″N 113°12′00″E',
    `23°22'48"N,113°12'0"E`,
    '东经113度12分0秒，北纬23度22分48秒',
    '东经113.2°E 北纬23.38°N',
    '经度：113.20；纬度：23.38',
    'lat 23.38, lon 113.2',
    '１１３．２０，２３．３８',
    '113.2E23.38N',
    '(113.2 23.38)',
    '23.38N, 113.2',
    '113:12:00 23:22:48',
    '113 12 0 23 22 48',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'spot', at: [113.2, 23.38], datum: 'WGS-84', notes: [] });
  });

  it('are taken the right way round, which is said', () => {
    for (const text of ['23.38, 113.2', '23°22′48″ 113°12′', '113.2N 23.38E'])
      expect(read(text)).toMatchObject({ kind: 'spot', at: [113.2, 23.38], notes: ['swapped'] });
  });

  it('may lie beyond the border of the province, which is said', () => {
    expect(read('114.17, 22.30')).toMatchObject({ kind: 'spot', notes: ['outside-province'] });
    expect(read('22.30, 114.17')).toMatchObject({ kind: 'spot', notes: ['swapped', 'outside-province'] });
  });

  it('are the same however they are written', () => {
    fc.assert(
      fc.property(lon, lat, (east, north) => {
        const spellings = [
          `${east}, ${north}`,
          `${north}N ${east}E`,
          `N${north}，E${east}`,
          `东经${east}度；北纬${north}度`,
          `${seconds(north)}N ${seconds(east)}E`,
          `${seconds(east)} ${seconds(north)}`,
        ];
        for (const text of spellings) {
          const reading = read(text);
          if (reading.kind === 'refused') throw new Error(`${text}: ${reading.why}`);
          expect(km(reading.at, [east, north])).toBeLessThan(0.012);
          expect(meansCoordinates(text)).toBe(true);
        }
      }),
    );
  });
});

describe('coordinates that are refused', () => {
  it.each([
    ['', 'unreadable'],
    ['佛山', 'unreadable'],
    ['NaN, NaN', 'unreadable'],
    ['113..2, 23', 'unreadable'],
    ['113+2, 23', 'unreadable'],
    ['1e2', 'exponent'],
    ['1.132e2, 23.38', 'exponent'],
    ['113.2', 'one-number'],
    ['113.2，', 'one-number'],
    ['113.2, 23.38, 5', 'too-many'],
    ['1 2 3', 'too-many'],
    ['113.2E 114E', 'same-axis'],
    [`23°75'N 113°E`, 'minutes'],
    ['11320, 2338', 'no-such'],
    ['116.4, 39.9', 'outside'],
    ['39.9, 116.4', 'outside'],
    ['-113.2, -23.38', 'outside'],
    ['9'.repeat(10_000), 'too-long'],
  ])('%s: %s', (text, why) => {
    expect(read(text)).toMatchObject({ kind: 'refused', why });
  });

  it('say how they were understood, the right way round', () => {
    expect(read('39.9, 116.4')).toMatchObject({ read: [116.4, 39.9] });
  });

  it('are the only other answer: nothing throws, nothing is no number', () => {
    const signs = fc.constantFrom(...'0123456789.,;:°′″NSEWnsew+- 度分秒北纬东经ｅ１e');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 40 })), (text) => {
        const reading = read(text);
        if (reading.kind === 'refused') return;
        expect(reading.at.every(Number.isFinite)).toBe(true);
        const [west, south, east, north] = anAtlas().sheet.neatline;
        expect(reading.at[0]).toBeGreaterThan(west - 0.02);
        expect(reading.at[0]).toBeLessThan(east + 0.02);
        expect(reading.at[1]).toBeGreaterThan(south - 0.02);
        expect(reading.at[1]).toBeLessThan(north + 0.02);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is meant for coordinates', () => {
  it('are digits with what stands beside them, not names', () => {
    for (const text of ['113', '113.2, 2', 'E113', '１１３', '北纬2']) expect(meansCoordinates(text)).toBe(true);
    for (const text of ['', '佛山', 'news', 'E', '1号线', 'Base 7']) expect(meansCoordinates(text)).toBe(false);
  });
});
