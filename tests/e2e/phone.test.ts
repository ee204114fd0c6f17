import { expect } from '@playwright/test';
import { anAtlas } from '../make/anAtlas.ts';
import { test } from './atlasTest.ts';
import { PhoneDriver } from './phoneDriver.ts';

/** In the lower one 深莞惠 is shown a little larger than fits, so that its symbol stands in it. */
for (const [width, height, lang, most] of [
  [390, 844, 'zh', 0.02],
  [360, 740, 'en', 0.07],
] as const)
  test.describe(`on a phone of ${width} × ${height}, ${lang}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('each region selected stands clear of all that lies over the map, with its name and target', async ({
      atlas,
      page,
    }) => {
      const phone = new PhoneDriver(atlas);
      await atlas.open(`?lang=${lang}&r=foshan`);
      for (const { id, name } of anAtlas().regions) {
        await expect(atlas.panelTitle).toHaveText(name[lang]);
        await atlas.reading.atRest();
        expect.soft(await phone.coveredShare(id), `${id}, its outline`).toBeLessThanOrEqual(most);
        expect.soft(await phone.coversSymbol(id), `${id}, its symbol`).toEqual([]);
        await page.getByRole('button', { name: /^(下一个区域|Next region)$/ }).tap();
      }
    });

    test('for the whole province the sheet makes room, and rises again with the next region', {
      tag: '@still',
    }, async ({ atlas, page }) => {
      const phone = new PhoneDriver(atlas);
      await atlas.open(`?lang=${lang}&r=foshan`);
      await page.getByRole('button', { name: /^(看全省|Whole province)$/ }).tap();
      await expect.poll(() => phone.sheetHeight()).toBeLessThan(130);
      await atlas.reading.atRest();
      for (const { id } of anAtlas().regions) {
        expect.soft(await phone.coversSymbol(id), id).toEqual([]);
        expect.soft(await phone.coveredShare(id), `${id}, its outline`).toBeLessThanOrEqual(0.02);
      }
      await page.getByRole('button', { name: /^(下一个区域|Next region)$/ }).tap();
      await expect.poll(() => phone.sheetHeight()).toBeGreaterThan(300);
    });

    test('what a finger is to hit is 44 px, and nothing scrolls sideways', { tag: '@still' }, async ({ atlas }) => {
      const phone = new PhoneDriver(atlas);
      for (const query of ['', '&r=foshan', '&r=440605', '&dept=iit', '&mat=plastics']) {
        await atlas.open(`?lang=${lang}${query}`);
        expect.soft(await phone.smallTargets(), query).toEqual([]);
        expect.soft(await phone.sideways(), query).toEqual([]);
      }
    });

    test('the first screenful names target, ratio and nearest port, each with its source, and materials follow', {
      tag: '@still',
    }, async ({ atlas, page }) => {
      await atlas.open(`?lang=${lang}&r=foshan`);
      const figures = page.getByRole('region', { name: /^(三个数|Three figures)$/ });
      for (const figure of [/6000|600/, /21\.4/, /公里|kilomet/]) {
        const link = figures.locator('dl').getByRole('button', { name: figure });
        await expect(link).toBeInViewport({ ratio: 1 });
        await link.tap();
        await expect(atlas.dialog.locator('.is-asked')).toBeVisible();
        await atlas.press('Escape');
      }
      const titles = await atlas.panel.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(titles[0]).toMatch(/^(点名的材料|Named materials)$/);
    });

    test('with a filter in force the panel’s title stands below the strip, not on it', { tag: '@still' }, async ({
      atlas,
      page,
    }) => {
      await atlas.open(`?lang=${lang}&r=foshan&mat=plastics`);
      const strip = await page.locator('.filter-strip').boundingBox();
      const path = await page.getByRole('navigation', { name: /^(所在层级|Levels)$/ }).boundingBox();
      if (strip === null || path === null) throw new Error('Strip and path are not both there.');
      expect(path.y - strip.y - strip.height).toBeGreaterThanOrEqual(6);
    });
  });

test.describe('on a phone of 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('materials stand in the first screenful', { tag: '@still' }, async ({ atlas, page }) => {
    await atlas.open('?r=foshan');
    await expect(page.getByRole('button', { name: '高端建筑卫生陶瓷' })).toBeInViewport({ ratio: 1 });
  });
});
