import { expect } from '@playwright/test';
import { AtlasDriver } from './atlasDriver.ts';
import { test } from './atlasTest.ts';
import { FindDriver } from './findDriver.ts';
import { handOf } from './hand.ts';
import { ShortlistDriver } from './shortlistDriver.ts';

/** The errand of an investor from the need to the brief, in each way of using the page; by mouse with and without WebGL. */
for (const way of ['mouse', 'keyboard'] as const)
  test(`from a need to a brief that opens again elsewhere, by ${way}`, {
    tag: way === 'keyboard' ? '@still' : [],
  }, async ({ atlas, page, browser, origin, ground }) => {
    test.slow();
    const hand = handOf(way, page);
    const find = new FindDriver(page);
    const list = new ShortlistDriver(page);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked-for-paper', '');
    });
    await atlas.open();
    await hand.use(page.getByRole('button', { name: '选址', exact: true }));

    // The need: two materials and where from.
    await hand.use(find.add);
    for (const [typed, family] of [
      ['铝型材', '铝加工'],
      ['塑料', '塑料与塑胶制品'],
    ] as const) {
      if (way === 'mouse') await find.chooser.getByRole('searchbox').click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(typed);
      if (way === 'mouse') await find.family(family).check();
      else {
        await page.keyboard.press('Tab');
        await expect(find.family(family)).toBeFocused();
        await page.keyboard.press('Space');
        await page.keyboard.press('Shift+Tab');
      }
      await expect(find.chip(family)).toBeVisible();
    }
    await page.keyboard.press('Escape');
    const reference = page.getByRole('combobox', { name: '参考点' });
    await hand.use(reference);
    await page.keyboard.insertText('１１３．２０°Ｅ，２３．３８°Ｎ');
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.link()).toContain('ref=113.2,23.38');

    // The rank and why, and how sure it is.
    await find.ranked();
    await expect.poll(async () => (await find.order())[0]).toBe('佛山');
    await hand.use(find.reason('佛山'));
    await expect(find.row('佛山')).toContainText('2 / 2 种');
    await expect(find.row('佛山')).toContainText(/第一位 \d+%（2000 次抽样）/);

    // The shortlist.
    await hand.use(list.button('加入清单：佛山'));
    await hand.use(find.reason('肇庆'));
    await hand.use(list.button('加入清单：肇庆'));
    await hand.use(page.getByRole('button', { name: '清单 2' }));
    await expect(list.names()).toHaveText(['佛山', '肇庆']);

    // The brief, and the same screen for somebody who has never been here.
    await hand.use(page.getByRole('button', { name: '打印简报 / PDF' }));
    await expect(page.locator('html[data-asked-for-paper]')).toHaveCount(1);
    const fresh = await browser.newContext({ locale: 'zh-CN' });
    const other = new AtlasDriver(await fresh.newPage(), ground);
    await other.open(atlas.link(), origin);
    await expect(new ShortlistDriver(other.page).names()).toHaveText(['佛山', '肇庆']);
    expect(other.link()).toBe(atlas.link());
    const theirs = new FindDriver(other.page);
    for (const finder of [find, theirs]) {
      await finder.page.getByRole('button', { name: '排序', exact: true }).click();
      await finder.ranked();
    }
    expect(await theirs.order()).toEqual(await find.order());
    await fresh.close();
  });
