import { expect, type Page } from '@playwright/test';
import { test } from './atlasTest.ts';
import { FilterDriver } from './filterDriver.ts';
import { HANDS, handOf } from './hand.ts';
import { SourcesDriver } from './sourcesDriver.ts';

/** What a reader comes for, in each way of using the page; the projects add the map with and without WebGL. */

const WAYS = {
  mouse: { viewport: { width: 1440, height: 900 } },
  keyboard: { viewport: { width: 1440, height: 900 } },
  touch: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** The field of the search, and what it offers. */
const field = (page: Page) => page.getByRole('combobox', { name: '搜索' });
const options = (page: Page) => page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');

const button = (page: Page, name: string | RegExp) => page.locator('#reading').getByRole('button', { name });

for (const way of HANDS)
  test.describe(`by ${way}`, () => {
    test.use(WAYS[way]);

    test('who makes aluminium profiles', async ({ atlas, page }) => {
      const hand = handOf(way, page);
      await atlas.open();
      await hand.use(field(page));
      await page.keyboard.insertText('铝型材');
      await hand.choose(
        field(page),
        options(page)
          .filter({ hasText: /^铝加工/ })
          .first(),
      );
      expect(await new FilterDriver(page).staying()).toEqual(['佛山', '肇庆', '清远', '韶关']);
      await hand.use(atlas.row('肇庆').getByRole('rowheader').getByRole('button'));
      await expect(atlas.panelTitle).toHaveText('肇庆');
      await expect(atlas.panel).toContainText('铝型材');
    });

    test('the green parks of a selected region, and their batch', async ({ atlas, page }) => {
      const hand = handOf(way, page);
      await atlas.open();
      await hand.use(atlas.row('深莞惠').getByRole('rowheader').getByRole('button'));
      await expect(atlas.panelTitle).toHaveText('深莞惠');
      const parks = page.getByRole('region', { name: '绿色园区' });
      await expect(parks.getByRole('listitem')).toHaveCount(4);
      await expect(parks.getByRole('listitem').filter({ hasText: '惠州大亚湾石化产业园区' })).toContainText('第1批');
      await hand.use(parks.getByRole('button', { name: '惠州大亚湾石化产业园区' }));
      await expect(page.locator('#panel-title')).toHaveText('惠州大亚湾石化产业园区');
      await expect(page.locator('#reading')).toContainText('工业和信息化部绿色工业园区 第1批');
    });

    test('from a figure to its source and back', { tag: '@still' }, async ({ atlas, page }) => {
      const hand = handOf(way, page);
      const sources = new SourcesDriver(page);
      await atlas.open();
      await hand.use(atlas.row('珠海').getByRole('rowheader').getByRole('button'));
      const share = atlas.panel.getByRole('button', { name: /^[约至].*%$/ }).first();
      await hand.use(share);
      await sources.isAt('zhuhai.target-share');
      await expect(sources.asked).toContainText('区域目标 ÷ 全省目标');
      await hand.leave(sources.dialog.getByRole('button', { name: '关闭，回到原处' }));
      await expect(share).toBeFocused();
    });

    test('from a department to its measures', { tag: '@still' }, async ({ atlas, page }) => {
      const hand = handOf(way, page);
      await atlas.open();
      await hand.use(page.locator('summary').filter({ hasText: '牵头与参加的部门' }));
      await hand.use(button(page, '省科技厅'));
      await expect(atlas.panel).toContainText('牵头 4 项 · 参加 7 项');
      await hand.use(button(page, '创新能力提升工程'));
      await expect(page.getByRole('heading', { name: '创新能力提升工程', exact: true })).toBeInViewport();
    });

    test('a sheet of paper', { tag: '@still' }, async ({ atlas, page }) => {
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-asked-for-paper', '');
      });
      const hand = handOf(way, page);
      await atlas.open();
      await hand.use(atlas.row('湛江').getByRole('rowheader').getByRole('button'));
      await hand.use(button(page, '打印'));
      await expect(atlas.root).toHaveAttribute('data-asked-for-paper');
      expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
