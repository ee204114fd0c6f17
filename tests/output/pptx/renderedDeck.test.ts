import type { MultiPolygon } from 'geojson';
import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { stagedStep } from '../../../src/analysis/stagedStep.ts';
import { colorsOf } from '../../../src/cartography/tokenColor.ts';
import type { StoryId } from '../../../src/model/ids.ts';
import { NO_MAP_APPROVAL } from '../../../src/model/mapApproval.ts';
import type { Story } from '../../../src/model/story.ts';
import { slidePicture } from '../../../src/output/pptx/slidePicture.ts';
import { slideView } from '../../../src/output/pptx/slideView.ts';
import { storyDeck } from '../../../src/output/pptx/storyDeck.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { renderDeck } from './renderDeck.ts';

const atlas = anAtlas();
const shapes = atlas.shapes ?? raise();
const theme = 'stage';
const staging = { lang: 'zh', theme, kiosk: false } as const;
const said = { zh: '', en: '' };
const story: Story = {
  id: 'own-1' as StoryId,
  origin: 'own',
  title: { zh: '试', en: 'Trial' },
  steps: ['', '?r=foshan', '?color=intensity', '?color=target'].map((scene) => ({
    ...{ scene, title: said, sentence: said, notes: said },
    dwellS: 12,
    figure: null,
  })),
};
const asked = { lang: 'zh', theme, approval: NO_MAP_APPROVAL } as const;
const slides = await renderDeck(await storyDeck(atlas, story, asked));
const MISSING = 'LibreOffice with Impress, or pdftoppm, is not installed';

/** px of a slide to a px of the picture, and between two samples. */
const PX = 1.5;
const STEP = 4;

test('LibreOffice opens the deck and shows a page for each step', ({ skip }) => {
  skip(slides === null, MISSING);
  expect(slides?.map(({ width, height }) => [width, height])).toEqual(story.steps.map(() => [1280, 720]));
});

test('each region has the fill that the stage gives it', ({ skip }) => {
  skip(slides === null, MISSING);
  for (const [at] of story.steps.entries()) {
    const { frame, view } = slidePicture(atlas, stagedStep(atlas, story, at + 1, staging).scene);
    for (const { id, paint } of frame.areas) {
      const shape =
        atlas.regions.some((region) => region.id === id) && [...shapes.regions].find(([key]) => key === id)?.[1];
      if (!shape || paint === null) continue;
      const seen = most(samples(shape, view).map(([x, y]) => pixel(slides?.[at], x, y)));
      expect(far(seen, colorsOf(theme)(paint.fill).hex), `${id} on slide ${at + 1} is ${seen}`).toBeLessThan(12);
    }
  }
});

test('the province covers what it covers on the plate', ({ skip }) => {
  skip(slides === null, MISSING);
  const expected = samples(shapes.province, slideView(atlas.sheet, null));
  const outside = (['map-sea', 'map-land'] as const).map((token) => colorsOf(theme)(token).hex);
  // On the slide of intensities no circle stands in the province.
  const isSeen = ([x, y]: Spot) => outside.every((hex) => far(pixel(slides?.[2], x, y), hex) > 22);
  expect(expected.filter(isSeen).length / expected.length).toBeGreaterThan(0.97);
  // North of here nothing else is drawn beside it.
  const north = expected.filter(([, y]) => y < 480);
  const seen = grid(700, 1900, 480).filter(isSeen);
  const inner = new Set(north.map(String));
  const both = seen.filter((spot) => inner.has(String(spot))).length;
  expect(both / (north.length + seen.length - both)).toBeGreaterThan(0.97);
});

function grid(left: number, right: number, bottom: number): readonly Spot[] {
  const spots: Spot[] = [];
  for (let y = 0; y < bottom; y += STEP) for (let x = left; x < right; x += STEP) spots.push([x, y]);
  return spots;
}

type Spot = readonly [x: number, y: number];

/** Points of a grid within a shape, px of a slide. */
function samples(shape: MultiPolygon, { place }: ReturnType<typeof slideView>): readonly Spot[] {
  const rings = shape.coordinates.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => place([lon, lat])));
  const spots: Spot[] = [];
  for (let y = 0; y < 1080; y += STEP) {
    const crossings = rings
      .flatMap((ring) => ring.flatMap((from, at) => crossing(from, ring[at + 1], y)))
      .sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2)
      for (let x = Math.ceil((crossings[pair] ?? 0) / STEP) * STEP; x < (crossings[pair + 1] ?? 0); x += STEP)
        if (x < 1920) spots.push([x, y]);
  }
  return spots;
}

function crossing([x1, y1]: Spot, to: Spot | undefined, y: number): readonly number[] {
  if (to === undefined || y1 > y === to[1] > y) return [];
  return [x1 + ((y - y1) / (to[1] - y1)) * (to[0] - x1)];
}

function pixel(page: PNG | undefined, x: number, y: number): string {
  if (page === undefined) return '';
  const at = (Math.floor(y / PX) * page.width + Math.floor(x / PX)) * 4;
  return page.data
    .subarray(at, at + 3)
    .toString('hex')
    .toUpperCase();
}

function most(colors: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The sum of the differences of red, green and blue. */
function far(one: string, other: string): number {
  return [0, 2, 4].reduce(
    (sum, at) =>
      sum + Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)),
    0,
  );
}

function raise(): never {
  throw new Error('The shipped boundaries do not load.');
}
