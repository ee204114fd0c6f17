import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { changedPercent, changePaintedAt, likeness, mapPaintedAt } from './paintedAt.ts';
import type { RecordedFrame } from './recording.ts';

const PART = { x: 0, y: 0, width: 40, height: 20 };

/** A frame of 20 × 10 px, white but for its first `painted` pixels, which have one grey. */
function frame(at: number, painted: number, grey: number): RecordedFrame {
  const png = new PNG({ width: 20, height: 10 });
  png.data.fill(255);
  for (let pixel = 0; pixel < painted; pixel++) png.data.fill(grey, 4 * pixel, 4 * pixel + 3);
  return { at, png: PNG.sync.write(png) };
}

describe('a painted map', () => {
  it('stands in the first frame with 97 % of the settled pixels', () => {
    const frames = [frame(10, 0, 0), frame(20, 93, 100), frame(30, 94, 100), frame(40, 100, 100)];
    expect(mapPaintedAt(frames, PART)).toEqual({ at: 30, whiteShare: 0.5 });
  });

  it('may differ by 32 of 255', () => {
    expect(mapPaintedAt([frame(10, 100, 67), frame(20, 100, 68), frame(30, 100, 100)], PART).at).toBe(20);
  });

  it('is not seen where white would count as painted', () => {
    expect(() => mapPaintedAt([frame(10, 0, 0), frame(20, 5, 0)], PART)).toThrow('97.5 % of the map is white');
  });
});

describe('a painted change', () => {
  it('stands in the first frame that shows 97 % of it', () => {
    const frames = [frame(20, 10, 0), frame(30, 49, 0), frame(40, 50, 0)];
    expect(changePaintedAt(frame(10, 0, 0), frames, PART)).toEqual({ at: 30, frame: 2 });
  });

  it('is null where nothing changed, or only outside the part', () => {
    expect(changePaintedAt(frame(10, 8, 0), [frame(20, 8, 0)], PART)).toBeNull();
    expect(changePaintedAt(frame(10, 8, 0), [frame(20, 10, 0)], { x: 20, y: 2, width: 20, height: 18 })).toBeNull();
    expect(changePaintedAt(frame(10, 8, 0), [], PART)).toBeNull();
  });
});

describe('two frames', () => {
  it('differ by the share of pixels beyond 32 of 255, and are alike up to 3 %', () => {
    expect(changedPercent(frame(10, 94, 100), frame(20, 100, 100), PART)).toBe(3);
    expect(changedPercent(frame(10, 100, 68), frame(20, 100, 100), PART)).toBe(0);
    const isLike = likeness(frame(20, 100, 100), PART);
    expect(isLike(frame(10, 94, 100))).toBe(true);
    expect(isLike(frame(10, 93, 100))).toBe(false);
  });
});
