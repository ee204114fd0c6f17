import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { takeoverFigures } from './takeover.ts';

/** A frame of 20 × 10 px in one grey, but for its first pixels. */
function frame(at: number, others: number) {
  const png = new PNG({ width: 20, height: 10 });
  png.data.fill(255);
  png.data.fill(0, 0, 4 * others);
  return { at, png: PNG.sync.write(png) };
}

const START = {
  origin: 1000,
  frames: [frame(1200, 100), frame(1400, 2), frame(1600, 0)],
  map: { x: 0, y: 0, width: 40, height: 20 },
  bodies: [
    { at: 1100, path: '/index.html', bytes: 3000 },
    { at: 1300, path: '/geo/atlas.json', bytes: 2000 },
    { at: 1550, path: '/assets/late.js', bytes: 9000 },
  ],
};

it('tells the frame after the mark, the bytes before it, and what it changed', () => {
  expect(takeoverFigures({ ...START, takeoverAt: 1500 })).toEqual({
    takeoverMs: 500,
    livePaintedMs: 600,
    takeoverChangedPercent: 1,
    liveKB: 5,
  });
});

it('measures nothing where no map took over', () => {
  expect(new Set(Object.values(takeoverFigures({ ...START, takeoverAt: null })))).toEqual(new Set([null]));
});
