import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';

test('at rest no frame is asked for, no timer runs and nothing is animated', async ({ atlas, page }) => {
  await atlas.watchClocks();
  await atlas.open('?r=foshan&theme=stage');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await atlas.symbol('肇庆').hover();
  await expect(atlas.tooltip).toBeVisible();
  await expect
    .poll(async () => {
      const before = await atlas.clocks();
      await page.waitForTimeout(400);
      const after = await atlas.clocks();
      return after.frames + after.timers - before.frames - before.timers;
    })
    .toBe(0);
  const before = await atlas.clocks();
  expect(before.timers + before.frames, 'the count works').toBeGreaterThan(0);
  await page.waitForTimeout(2000);
  expect(await atlas.clocks()).toEqual(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('320 px wide, everything is reached without scrolling sideways', async ({ atlas, page }) => {
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height });
    for (const query of ['', '?r=shenguanhui&lang=en', '?r=441400']) {
      await atlas.open(query);
      const overflow = await page.evaluate(() => {
        const root = document.documentElement;
        return Math.max(root.scrollWidth, document.body.scrollWidth) - innerWidth;
      });
      expect(overflow, `${query} at 320 × ${height}`).toBeLessThanOrEqual(0);
      await expect(page.getByRole('button', { name: 'English' })).toBeInViewport();
    }
  }
});

test.describe('with colours of the system and less motion', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the atlas starts, selects and filters', async ({ atlas }) => {
    await atlas.open();
    await atlas.symbol('佛山').click();
    await expect(atlas.panelTitle).toHaveText('佛山');
    await atlas.legendRow('化工材料').click();
    await expect(atlas.legendRow('化工材料')).toHaveAttribute('aria-pressed', 'false');
  });
});

test('the window can change its size', async ({ atlas, page }) => {
  await atlas.open();
  for (const [width, height] of [
    [1920, 1080],
    [1100, 700],
    [820, 1180],
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(atlas.symbols).toHaveCount(9);
    for (const symbol of await atlas.symbols.all()) await expect(symbol.locator('.plate-ring')).toBeInViewport();
  }
});
