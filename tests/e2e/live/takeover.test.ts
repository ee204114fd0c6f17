import { expect } from '@playwright/test';
import { test } from '../atlasTest.ts';
import { takePicture } from '../mapPicture.ts';

const SCENES: readonly (readonly [width: number, height: number, query: string])[] = [
  [1024, 768, '?theme=stage'],
  [1440, 900, ''],
  [1440, 900, '?r=foshan&lang=en&theme=stage'],
  [390, 844, '?lang=en'],
  [1920, 1080, '?lang=en&theme=stage&color=target'],
  [6656, 1792, ''],
];

/** Of the pixels of the map, those that may not change by more than 32 of 255 when the map takes the ground over. */
const LEAST_SHARE = 0.99;

for (const [width, height, query] of SCENES)
  test(`nobody sees the map take over: ${width} × ${height}, ${query || 'the first picture'}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open(query);
    const { box } = await atlas.reading.sight();
    const map = await takePicture(page);
    // The plate keeps its own ground as it was when the map took it over.
    await atlas.map.evaluate((plate) => plate.classList.remove('is-live'));
    await page.locator('.map-host').evaluate((host) => host.setAttribute('hidden', ''));
    const plate = await takePicture(page);
    expect(map.shareWithin(plate, 32, box)).toBeGreaterThanOrEqual(LEAST_SHARE);
    expect(map.shareWithin(plate, 0, box), 'these are two pictures').toBeLessThan(1);
    const marks = await page.evaluate(() =>
      performance.getEntriesByName('atlas:map').map(({ startTime }) => startTime),
    );
    expect(marks).toEqual([expect.any(Number)]);
  });

test('the plate stands from the first picture until the map has drawn a whole one', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const bare: string[] = [];
    Object.assign(window, { bare });
    const look = () => {
      const plate = document.querySelector('#plate');
      const ground = plate?.querySelector('.plate-ground')?.checkVisibility() === true;
      const live = document.documentElement.dataset['atlas'] === 'map';
      if (plate !== null && !ground && !live) bare.push(document.documentElement.dataset['atlas'] ?? 'none');
      requestAnimationFrame(look);
    };
    document.addEventListener('DOMContentLoaded', look);
  });
  await atlas.open();
  expect(await page.evaluate(() => Reflect.get(window, 'bare'))).toEqual([]);
  await expect(atlas.map.locator('canvas')).toHaveCount(1);
});
