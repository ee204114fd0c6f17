import { expect, type Page } from '@playwright/test';
import { test } from './atlasTest.ts';
import { MapGestures } from './mapGestures.ts';
import { takePicture } from './mapPicture.ts';

test('a selection is flown to, clear of what stands over the map; a gesture breaks the flight off', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const home = await atlas.reading.sight();
  await watchMoving(page);
  await atlas.row('佛山').getByRole('rowheader').getByRole('button').click();
  await atlas.reading.atRest();
  expect(await movings(page)).toBe(1);
  const there = await atlas.reading.sight();
  expect(there.zoom).toBeGreaterThan(home.zoom + 0.5);
  for (const ring of there.ringsOf('foshan'))
    for (const { x, y } of ring) {
      expect(x).toBeGreaterThan(there.box.x);
      expect(x).toBeLessThan(there.box.x + there.box.width);
      expect(y).toBeGreaterThan(there.box.y);
      expect(y).toBeLessThan(there.box.y + there.box.height);
    }
  const map = new MapGestures(atlas);
  await page.getByRole('button', { name: '下一个区域' }).click();
  await map.drag(60, 0);
  const held = await map.settled();
  await page.waitForTimeout(900);
  expect(map.camera(), 'the flight does not go on').toEqual(held);
});

test('nothing turns or tilts the map: other buttons, modifier keys, two fingers of a trackpad', async ({
  atlas,
  page,
}) => {
  await atlas.open('?at=113.2,23.2,8&color=target');
  const { box } = await atlas.reading.sight();
  const before = await takePicture(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const [button, modifier] of [
    ['right', null],
    ['middle', null],
    ['left', 'Control'],
    ['right', 'Control'],
  ] as const) {
    if (modifier !== null) await page.keyboard.down(modifier);
    await page.mouse.move(x, y);
    await page.mouse.down({ button });
    await page.mouse.move(x + 120, y + 40, { steps: 3 });
    await page.mouse.up({ button });
    if (modifier !== null) await page.keyboard.up(modifier);
  }
  await page.mouse.move(1, 1);
  await atlas.reading.atRest();
  await expect.poll(async () => (await takePicture(page)).shareWithin(before, 16, box)).toBeGreaterThan(0.999);
  expect(atlas.link()).toBe('?at=113.2,23.2,8&color=target');
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a selection stands at once', async ({ atlas, page }) => {
    await atlas.open();
    await watchMoving(page);
    const home = await atlas.reading.sight();
    await atlas.row('佛山').getByRole('rowheader').getByRole('button').click();
    await expect(atlas.panelTitle).toHaveText('佛山');
    expect((await atlas.reading.sight()).zoom).toBeGreaterThan(home.zoom + 0.5);
    await page.getByRole('button', { name: '放大' }).click();
    await expect.poll(() => atlas.link()).toMatch(/at=/);
    expect(await movings(page)).toBe(0);
  });
});

/** Counts from now on how often the map begins to move. */
function watchMoving(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { moving: 0 };
    Object.assign(window, { seen });
    const plate = document.querySelector('#plate');
    if (plate === null) throw new Error('The page has no plate.');
    let before = false;
    new MutationObserver(() => {
      const now = plate.classList.contains('is-moving');
      if (now && !before) seen.moving += 1;
      before = now;
    }).observe(plate, { attributeFilter: ['class'] });
  });
}

async function movings(page: Page): Promise<unknown> {
  const seen: unknown = await page.evaluate(() => Reflect.get(window, 'seen'));
  return typeof seen === 'object' && seen !== null && 'moving' in seen ? seen.moving : null;
}
