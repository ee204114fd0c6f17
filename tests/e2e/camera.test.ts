import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { MapGestures } from './mapGestures.ts';

test('wheel and buttons come nearer, the link says where, and home leads back', async ({ atlas, page }) => {
  await atlas.open();
  const map = new MapGestures(atlas);
  const home = await map.sheetBox();
  await map.wheel(-300);
  await expect.poll(() => map.growthSince(home)).toBeGreaterThan(1.3);
  const first = await map.settled();
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => map.camera()?.zoom).toBeGreaterThan(first.zoom + 0.3);
  await page.getByRole('button', { name: '缩小' }).click();
  await expect.poll(() => map.camera()?.zoom).toBeCloseTo(first.zoom, 1);
  await page.getByRole('button', { name: '看全省' }).click();
  await expect.poll(() => atlas.link()).toBe('');
  await expect.poll(() => map.growthSince(home)).toBeCloseTo(1, 2);
});

test('the wheel turns around the pointer', async ({ atlas, page }) => {
  await atlas.open();
  const map = new MapGestures(atlas);
  const there = await atlas.pointIn('shaoguan');
  await page.mouse.move(there.x, there.y);
  await page.mouse.wheel(0, -400);
  await map.settled();
  await page.mouse.click(there.x, there.y);
  await expect(atlas.panelTitle).toHaveText('韶关');
});

test('a drag moves the sheet with the hand, selects nothing, and stands in the link', async ({ atlas, page }) => {
  await atlas.open('?at=113.2,23.2,8');
  const map = new MapGestures(atlas);
  const before = await map.sheetBox();
  await map.drag(-120, 60);
  await expect.poll(async () => (await map.sheetBox()).x - before.x).toBeCloseTo(-120, -1);
  const after = await map.sheetBox();
  expect(after.y - before.y).toBeCloseTo(60, -1);
  await expect.poll(() => map.camera()?.lon).toBeGreaterThan(113.25);
  expect(map.camera()?.lat).toBeGreaterThan(23.2);
  await expect(atlas.panel).toBeHidden();
  const link = atlas.link();
  await page.reload();
  await atlas.started();
  expect(atlas.link()).toBe(link);
  await expect.poll(async () => Math.abs((await map.sheetBox()).x - after.x)).toBeLessThan(2);
});

test('a gesture is no step in the history', async ({ atlas, page }) => {
  await atlas.open();
  const map = new MapGestures(atlas);
  await atlas.symbol('肇庆').click();
  await expect(atlas.panelTitle).toHaveText('肇庆');
  await map.wheel(-300);
  await map.settled();
  await map.drag(40, 40);
  await page.goBack();
  await expect(atlas.panel).toBeHidden();
});

test('keys zoom, pan and lead home', async ({ atlas }) => {
  await atlas.open();
  const map = new MapGestures(atlas);
  await atlas.tabToMap();
  const home = await map.sheetBox();
  await atlas.press('+', '+', '+', '+');
  await expect.poll(() => map.growthSince(home)).toBeGreaterThan(3);
  const before = await map.settled();
  await atlas.press('Shift+ArrowRight');
  await expect.poll(() => map.camera()?.lon).toBeGreaterThan(before.lon);
  await atlas.press('Shift+ArrowUp');
  await expect.poll(() => map.camera()?.lat).toBeGreaterThan(before.lat);
  await atlas.press('-');
  await expect.poll(() => map.camera()?.zoom).toBeLessThan(before.zoom);
  await atlas.press('0');
  await expect.poll(() => atlas.link()).toBe('');
  expect(await atlas.focusedSymbol()).toBe('佛山');
});

test('no gesture shows what lies beyond the edge of the sheet', async ({ atlas }) => {
  await atlas.open();
  const map = new MapGestures(atlas);
  const home = await map.sheetBox();
  await map.wheel(600, 600, 600);
  expect(await map.growthSince(home), 'never farther out than the first view').toBeGreaterThan(0.99);
  await map.wheel(-300, -300);
  await map.settled();
  for (const [dx, dy] of [
    [600, 500],
    [-600, -500],
    [-600, 500],
    [600, -500],
  ] as const) {
    for (let pull = 0; pull < 2; pull += 1) await map.drag(dx, dy);
    await expect.poll(() => map.gap()).toBeLessThanOrEqual(1);
  }
  await atlas.open('?at=100,15,7');
  await expect.poll(() => map.gap()).toBeLessThanOrEqual(1);
});

test('names and county borders come with the zoom', async ({ atlas }) => {
  await atlas.open('?at=113.4,22.9,9.5&color=target');
  await expect.poll(() => atlas.reading.countyLines()).toBeGreaterThan(0.8);
  await expect(atlas.symbols).toHaveCount(9);
  await atlas.page.getByRole('button', { name: '缩小' }).click();
  await expect.poll(() => atlas.reading.countyLines()).toBeGreaterThan(0.8);
  await atlas.page.getByRole('button', { name: '缩小' }).click();
  await expect.poll(() => atlas.reading.countyLines(), 'below zoom 9').toBeLessThan(0.3);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two fingers zoom, one finger pans, neither selects', async ({ atlas }) => {
    await atlas.open();
    const map = new MapGestures(atlas);
    const home = await map.sheetBox();
    await map.pinch(60, 240);
    const near = await map.settled();
    expect(await map.growthSince(home)).toBeGreaterThan(2);
    const before = await map.sheetBox();
    await map.swipe(70, 40);
    await expect.poll(async () => (await map.sheetBox()).x - before.x).toBeGreaterThan(40);
    await expect.poll(() => map.camera()?.lon).toBeLessThan(near.lon);
    await expect(atlas.panel).toBeHidden();
    await map.pinch(240, 30);
    await expect.poll(() => map.growthSince(home)).toBeLessThan(1.5);
    expect(await map.gap()).toBeLessThanOrEqual(1);
  });
});
