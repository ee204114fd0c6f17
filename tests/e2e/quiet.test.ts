import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { PhoneDriver } from './phoneDriver.ts';

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

/** Of 1280 × 1024 and 1440 × 900 at 400 %, of 1440 × 900 at 200 %, and the narrowest phone. */
const ZOOMED = [
  [320, 640],
  [320, 256],
  [360, 225],
  [720, 450],
] as const;

/** Every kind of panel, with filters and without. */
const SCREENS = [
  '',
  '?mat=plastics&role=lead&hide=steel&lang=en',
  '?r=shenguanhui&lang=en',
  '?r=foshan&mat=plastics,rare-earths',
  '?r=441400',
  '?r=440605&lang=en&mat=plastics',
  '?site=port-nansha&lang=en',
  '?dept=iit&lang=en',
];

for (const [width, height] of ZOOMED)
  test(`in a window of ${width} × ${height} everything is reached without scrolling sideways`, {
    tag: '@still',
  }, async ({ atlas, page }) => {
    const phone = new PhoneDriver(atlas);
    const search = page.getByRole('combobox');
    await page.setViewportSize({ width, height });
    for (const query of SCREENS) {
      await atlas.open(query);
      expect.soft(await phone.sideways(), query).toEqual([]);
      await expect.soft(page.getByRole('button', { name: /^(中文|EN English)$/ }).first()).toBeInViewport();
      const last = page.locator('#reading :is(button, summary, a):visible').last();
      await last.scrollIntoViewIfNeeded();
      await expect.soft(last, `the last of ${query}`).toBeInViewport();
      for (const edge of ['.map-controls', '.map-foot-words']) {
        await page.locator(edge).scrollIntoViewIfNeeded();
        await expect.soft(page.locator(edge), query).toBeInViewport();
      }
    }
    for (const name of [/征求意见稿|Consultation draft/, /帮助|Help/]) {
      await page.getByRole('button', { name }).first().click();
      await expect(atlas.dialog).toBeVisible();
      expect.soft(await phone.sideways(), String(name)).toEqual([]);
      await atlas.press('Escape');
    }
    await search.fill('gd');
    await expect(page.getByRole('option').first()).toBeInViewport();
    expect.soft(await phone.sideways(), 'results').toEqual([]);
    await page.getByRole('option').last().scrollIntoViewIfNeeded();
    await expect(page.getByRole('option').last()).toBeInViewport();
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
