import { expect } from '@playwright/test';
import { test } from '../atlasTest.ts';
import { takePicture } from '../mapPicture.ts';

test.describe.configure({ timeout: 240_000 });

test('200 changes of scene in a rush: no error, and the last of them is what stands', async ({ atlas, page }) => {
  await atlas.open();
  const done = await page.evaluate(async () => {
    let state = 7;
    const chance = (most: number) => {
      state = (state * 48271) % 2147483647;
      return state % most;
    };
    const pick = (selector: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
      found[chance(Math.max(1, found.length))]?.click();
    };
    const key = (name: string) =>
      dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    // Back leads through this page's own scenes only.
    let steps = 0;
    const { pushState } = history;
    history.pushState = (...args: Parameters<typeof pushState>) => {
      steps += 1;
      pushState.apply(history, args);
    };
    const back = () => {
      if (steps === 0) return;
      steps -= 1;
      history.back();
    };
    const acts: readonly (() => void)[] = [
      () => pick('#reading th button'),
      () => pick('#reading th button'),
      () => pick('.sector-legend [aria-pressed]'),
      () => pick('input[type="radio"]'),
      () => pick('.map-controls button:nth-child(-n + 3)'),
      () => key('Escape'),
      () => key('l'),
      back,
      () => history.forward(),
    ];
    let count = 0;
    while (count < 200) {
      acts[chance(acts.length)]?.();
      count += 1;
      // Some come within one frame, some a frame or three later: flights are broken off all along.
      for (let wait = chance(4); wait > 1; wait -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return count;
  });
  expect(done).toBe(200);
  await atlas.reading.atRest();
  await page.keyboard.press('Escape');
  await expect(atlas.panel).toBeHidden();
  if (!(await page.getByRole('button', { name: '中文' }).getAttribute('aria-pressed'))) await atlas.speak('中文');
  await atlas.speak('English');
  await page.getByRole('button', { name: 'Whole province' }).click();
  await atlas.reading.atRest();
  const clear = page.getByRole('button', { name: 'Clear all' }).filter({ visible: true }).first();
  if (await clear.isVisible()) await clear.click();
  await atlas.colorBy('Target, 5 classes');
  await atlas.row('Zhanjiang').getByRole('rowheader').getByRole('button').click();
  await expect(atlas.panelTitle).toHaveText('Zhanjiang');
  await atlas.reading.atRest();
  await expect.poll(() => atlas.link()).toBe('?r=zhanjiang&color=target&lang=en');
  await page.mouse.move(1, 1);
  await atlas.settled();
  const { box } = await atlas.reading.sight();
  const rushed = await takePicture(page);
  await page.reload();
  await atlas.settled();
  const calm = await takePicture(page);
  expect(rushed.shareWithin(calm, 16, box)).toBeGreaterThan(0.99);
});
