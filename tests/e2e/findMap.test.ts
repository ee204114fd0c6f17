import { expect } from '@playwright/test';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { test } from './atlasTest.ts';
import { FindMapDriver } from './findMapDriver.ts';

const ASKED = '?view=find&need=processed-aluminium,plastics';

test('a click on open ground is the reference, its radius stands as a ring, and back takes it away', async ({
  atlas,
  page,
}) => {
  const map = new FindMapDriver(atlas);
  await map.open(ASKED);
  await expect(map.mark).toHaveCount(0);
  const spot = await atlas.pointIn('qingyuan');
  const place = await map.placeAt(spot);
  await page.mouse.click(spot.x, spot.y);
  await expect(map.mark).toBeVisible();
  await expect.poll(() => geodesicKm(map.reference() ?? [0, 0], place)).toBeLessThan(2);
  await page.mouse.move(1, 1);
  await expect.poll(() => map.inkedShare(place, 100)).toBeGreaterThan(0.8);
  expect(await map.inkedShare(place, 90)).toBeLessThan(0.3);
  await page.goBack();
  await expect(map.mark).toHaveCount(0);
  expect(atlas.link()).toBe(ASKED);
});

test('a hand drags the reference without the map; one step back leads to where it was, and Esc gives a drag up', async ({
  atlas,
  page,
}) => {
  const map = new FindMapDriver(atlas);
  await map.open(`${ASKED}&ref=113.2,23.38`);
  const from = await map.spotOf([113.2, 23.38]);
  const drag = async () => {
    await page.mouse.move(1, 1);
    await expect(atlas.tooltip).toBeHidden();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y - 20, { steps: 4 });
    await page.mouse.move(from.x - 150, from.y - 50, { steps: 4 });
  };
  const place = await map.placeAt({ x: from.x - 150, y: from.y - 50 });
  await drag();
  await expect.poll(() => geodesicKm(map.reference() ?? [0, 0], place)).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(map.reference.bind(map)).toEqual([113.2, 23.38]);
  await drag();
  await page.mouse.up();
  await expect.poll(() => geodesicKm(map.reference() ?? [0, 0], place)).toBeLessThan(2);
  expect(atlas.link(), 'the map stays').not.toContain('at=');
  await page.goBack();
  await expect.poll(map.reference.bind(map)).toEqual([113.2, 23.38]);
});

test('arrow keys move the reference by 2 km and by 10, and say where it is', async ({ atlas, page }) => {
  const map = new FindMapDriver(atlas);
  await map.open(`${ASKED}&ref=113.2,23.38`);
  await map.mark.focus();
  await expect(map.mark).toHaveAttribute('aria-valuetext', '113.20°E，23.38°N');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => geodesicKm(map.reference() ?? [0, 0], [113.2, 23.38])).toBeCloseTo(2, 1);
  await expect(map.mark).toHaveAttribute('aria-valuetext', '113.20°E，23.40°N');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(map.mark).toBeFocused();
  await expect(map.mark).toHaveAttribute('aria-valuetext', '113.30°E，23.40°N');
  await page.goBack();
  await expect(map.mark).toHaveAttribute('aria-valuetext', '113.20°E，23.40°N');
});

test('a rank selects its region, and the province stays in sight', async ({ atlas }) => {
  const map = new FindMapDriver(atlas);
  await map.open(`${ASKED}&ref=113.2,23.38`);
  const before = await map.spotOf([113.2, 23.38]);
  await map.rank('湛江').click();
  await expect(map.rank('湛江')).toHaveAttribute('aria-pressed', 'true');
  await atlas.reading.atRest();
  expect((await map.spotOf([113.2, 23.38])).x).toBeCloseTo(before.x, 0);
  expect(atlas.link()).toContain('r=zhanjiang');
  expect(map.reference()).toEqual([113.2, 23.38]);
});
