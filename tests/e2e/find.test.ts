import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { FindDriver } from './findDriver.ts';
import { PhoneDriver } from './phoneDriver.ts';

const ASKED = '?view=find&need=processed-aluminium,plastics&ref=113.2,23.38';

test('an investor chooses materials and weights by keyboard, reads the order and why; back undoes it', {
  tag: '@still',
}, async ({ atlas, page }) => {
  const find = new FindDriver(page);
  await atlas.open();
  await find.open();
  await find.ranked();
  await expect(find.title).toHaveText('选址：先选材料与参考点');
  await find.add.focus();
  await atlas.press('Enter');
  await page.keyboard.type('铝型材');
  await atlas.press('Tab', 'Space', 'Escape');
  await expect(find.chip('铝加工')).toBeVisible();
  await expect(find.add).toBeFocused();
  expect(atlas.link()).toBe('?view=find&need=processed-aluminium');
  await expect(page.getByText('铝加工材、铝型材计入铝加工。')).toBeVisible();
  await expect(find.title).toContainText('得分最高（按所选权重）');
  const before = await find.order();
  await find.slider('材料匹配').focus();
  await atlas.press('End');
  await expect.poll(() => find.order()).not.toEqual(before);
  expect(atlas.link()).toBe('?view=find&need=processed-aluminium&w=100,0,0,0,0,0,0,0');
  expect((await find.order()).slice(0, 3)).toEqual(['佛山', '肇庆', '清远']);
  await expect(find.row('韶关')).toContainText('1 / 1 种（既有优势 1）');
  await find.reason('韶关').focus();
  await atlas.press('Enter');
  await expect(find.row('韶关')).toContainText('既有优势，计一半');
  await find.row('韶关').getByRole('button', { name: '铝加工材' }).click();
  await expect(atlas.dialog.locator('.is-asked')).toBeVisible();
  await atlas.press('Escape');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => find.order()).toEqual(before);
  expect(atlas.link()).toBe('?view=find&need=processed-aluminium');
  await find.reason('清远').focus();
  await atlas.press('Enter');
  await find.row('清远').getByRole('button', { name: '打开区域' }).focus();
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('清远');
  await expect(atlas.panelTitle).toBeFocused();
});

test('a weight is dragged along its whole scale in one step for back, and bad questions get a sentence', {
  tag: '@still',
}, async ({ atlas, page }) => {
  const find = new FindDriver(page);
  await atlas.open(`${ASKED}&lang=en`);
  await find.ranked();
  const slider = find.slider('Near an airport');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not there.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 8 });
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 8 });
  await page.mouse.up();
  await expect(slider).toHaveValue('50');
  await expect(find.row('Foshan')).toContainText('Foshan Shadi Airport');
  await page.goBack();
  await expect(slider).toHaveValue('0');
  expect(atlas.link()).toBe(`${ASKED}&lang=en`);
  await atlas.open(`${ASKED}&km=0&w=0,0,0,0,0,0,0,0`);
  await expect(page.locator('.rank-notes')).toContainText('全部权重为零，没有排序');
  await expect(page.locator('.rank-notes')).toContainText('半径为零');
  await expect(find.title).toHaveText('选址：没有排序');
  await page.locator('.rank-notes').getByRole('button', { name: '恢复初始权重' }).click();
  await find.ranked();
  await expect(page.locator('#reading')).not.toContainText('NaN');
});

test('the legend of scores stands within the frame of the map', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open(ASKED);
  await new FindDriver(page).ranked();
  const legend = await page.getByRole('region', { name: '得分' }).boundingBox();
  const frame = await page.locator('#plate .plate-fit').boundingBox();
  if (legend === null || frame === null) throw new Error('Legend or map is not there.');
  expect(legend.y + legend.height).toBeLessThanOrEqual(frame.y + frame.height);
});

test('nothing in the bar at the top lies on another, in any window', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  for (const width of [768, 820, 1023, 1024, 1279]) {
    await page.setViewportSize({ width, height: 768 });
    const meeting = await page.locator('.top-bar').evaluate((bar) => {
      const seen = [...bar.querySelectorAll('.brand, nav button, .edition-tag, .top-language button, .top-tool')];
      // A word may be longer than the button that holds it.
      const words = seen.map((each) => ({
        name: each.textContent,
        left: each.getBoundingClientRect().left,
        right: Math.max(
          each.getBoundingClientRect().right,
          ...[...each.querySelectorAll('.top-word')].map((word) => word.getBoundingClientRect().right),
        ),
      }));
      return words.flatMap((one, at) =>
        words.slice(at + 1).flatMap((other) => (one.right > other.left + 1 ? [`${one.name} on ${other.name}`] : [])),
      );
    });
    expect.soft(meeting, `${width} px`).toEqual([]);
  }
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

for (const [lang, theme] of [
  ['zh', 'light'],
  ['zh', 'stage'],
  ['en', 'light'],
  ['en', 'stage'],
] as const)
  test(`axe finds nothing on the finder, ${lang}, ${theme}`, { tag: '@still' }, async ({ atlas, page }) => {
    const find = new FindDriver(page);
    await page.addInitScript(axe.source);
    const faults = async () => {
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    };
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await atlas.open(`${ASKED}&r=guangzhou&lang=${lang}&theme=${theme}`);
      await find.ranked();
      if (width < 640) await page.locator('.find-sign').click();
      await find.add.click();
      await page.locator('.find-how summary').click();
      expect.soft(await faults(), `${width} px`).toEqual([]);
      if (width < 640) await atlas.press('Escape', 'Escape');
      expect.soft(await faults(), `${width} px, the ranking`).toEqual([]);
    }
  });

for (const [width, height, lang] of [
  [390, 844, 'zh'],
  [390, 844, 'en'],
  [320, 640, 'en'],
] as const)
  test.describe(`on a phone of ${width} px, ${lang}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    // In a narrower window the map is smaller than its names.
    if (width >= 390)
      test('no name of a region is cut by the edge of the window', { tag: '@still' }, async ({ atlas, page }) => {
        await atlas.open(`${ASKED}&lang=${lang}`);
        const names = page.locator('#plate .plate-symbol-body text');
        await expect(names).not.toHaveCount(0);
        const cut = await names.evaluateAll((all) =>
          all
            .filter((each) => {
              const { left, right } = each.getBoundingClientRect();
              return left < 0 || right > innerWidth;
            })
            .map((each) => each.textContent),
        );
        expect(cut).toEqual([]);
      });

    test('a region chosen tells why, and leaves the map its room', { tag: '@still' }, async ({ atlas, page }) => {
      const find = new FindDriver(page);
      await atlas.open(`${ASKED}&lang=${lang}`);
      await find.ranked();
      const room = async () => (await page.locator('#map').boundingBox())?.height;
      const before = await room();
      await find.reason(lang === 'zh' ? '佛山' : 'Foshan').tap();
      await expect(page.locator('.rank-row.is-selected')).toBeVisible();
      expect(await room()).toBe(before);
    });

    test('the form is reached, fingers hit what they should, nothing scrolls sideways', { tag: '@still' }, async ({
      atlas,
      page,
    }) => {
      const find = new FindDriver(page);
      const phone = new PhoneDriver(atlas);
      await atlas.open(`${ASKED}&lang=${lang}`);
      await find.ranked();
      expect.soft(await phone.smallTargets()).toEqual([]);
      expect.soft(await phone.sideways()).toEqual([]);
      await page.locator('.find-sign').tap();
      await expect(find.add).toBeInViewport();
      await find.add.tap();
      expect.soft(await find.smallTargets(), 'the form').toEqual([]);
      expect.soft(await phone.sideways(), 'the form').toEqual([]);
    });
  });
