import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { SCREENS, TalkDriver } from './talkDriver.ts';

test('a presenter turns the steps by the keys of a clicker and darkens the screen', async ({ page }) => {
  const talk = new TalkDriver(page);
  await talk.present('opening');
  await expect(page.locator('.stage-figure')).toContainText('28000');
  await talk.press('PageDown');
  await talk.shows(2);
  await expect(page.locator('.plate-symbol-body.is-selected:visible')).toHaveAccessibleName(/^佛山 /);
  await talk.press('ArrowRight', ' ', 'ArrowDown');
  await talk.shows(5);
  await talk.press('PageDown');
  await talk.shows(5);
  await talk.press('PageUp');
  await talk.shows(4);
  await talk.press('ArrowLeft', 'ArrowUp');
  await talk.shows(2);
  await talk.press('End');
  await talk.shows(5);
  await talk.press('Home');
  await talk.shows(1);
  for (const key of ['b', '.']) {
    await talk.press(key);
    await talk.isDark(true);
    await talk.press(key);
    await talk.isDark(false);
    await talk.press(key, 'Escape');
    await talk.isDark(false);
  }
  await talk.shows(1);
  await talk.press('b', 'PageDown');
  await talk.isDark(false);
  await talk.shows(2);
  await talk.leave();
});

test('the language is switched in the middle of a step, and step and darkness stay', { tag: '@still' }, async ({
  page,
}) => {
  const talk = new TalkDriver(page);
  await talk.present('regions', 10);
  const chinese = await talk.title();
  await talk.press('b', 'l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await talk.isDark(true);
  await talk.shows(10);
  await talk.press('b');
  await talk.isDark(false);
  expect(await talk.title()).not.toBe(chinese);
  await expect(page.locator('.stage-figure')).toContainText('stone only');
  await talk.press('l');
  await expect.poll(() => talk.title()).toBe(chinese);
  await expect(page.locator('.stage-figure')).toContainText('仅石材');
});

test('every word of every step is read on every screen, in both languages', { tag: '@still' }, async ({ page }) => {
  const talk = new TalkDriver(page);
  const faults: string[] = [];
  for (const story of ['opening', 'regions', 'materials']) {
    await talk.present(story);
    await talk.hideMap();
    const count = await talk.count();
    for (const lang of ['zh-CN', 'en'] as const) {
      await talk.inLanguage(lang);
      for (const [width, height] of SCREENS) {
        await page.setViewportSize({ width, height });
        for (let step = 1; step <= count; step++) {
          await talk.press(step === 1 ? 'Home' : 'PageDown');
          for (const fault of await talk.unread())
            faults.push(`${story} ${step}, ${lang}, ${width}×${height}: ${fault}`);
        }
        await talk.shows(count);
      }
    }
  }
  expect(faults).toEqual([]);
});
