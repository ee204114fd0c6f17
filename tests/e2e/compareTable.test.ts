import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { CompareTableDriver } from './compareTableDriver.ts';

test.describe('the table of a comparison', { tag: '@still' }, () => {
  test('three regions are chosen by keyboard, and what only one makes is found', async ({ page }) => {
    const table = new CompareTableDriver(page);
    await table.open('?view=compare');
    await expect(table.title).toHaveText('九个区域：没有共有的材料，十类仅一处点名');
    await table.button('选择区域').focus();
    await page.keyboard.press('Enter');
    for (const name of ['佛山', '肇庆', '清远']) await table.tick(name);
    await page.keyboard.press('Escape');
    await expect(table.button('选择区域'), 'the focus comes back').toBeFocused();
    await expect(table.title).toHaveText('佛山、肇庆、清远：四类材料共有，塑料与涂料仅佛山点名');
    expect(await table.columns()).toEqual(['佛山', '肇庆', '清远']);
    expect(await table.rows('仅一处有 2 类')).toEqual(['塑料与塑胶制品', '涂料']);
    await expect(table.cells(/^涂料$/)).toHaveText(['涂料', '— 未点名', '— 未点名']);

    await table.button('佛山作基准，差数从它起算').focus();
    await page.keyboard.press('Space');
    await expect(table.cells(/收入目标/).nth(1)).toContainText('比佛山少 ≤4500 亿元');
    expect(table.asked('r')).toBe('foshan,zhaoqing,qingyuan');
    await page.reload();
    await expect(table.cells(/收入目标/).nth(1), 'the link carries the base').toContainText('比佛山少');
    await page.goBack();
    await expect(table.cells(/收入目标/).nth(1)).not.toContainText('比佛山');
  });

  test('rows are dragged, moved by keyboard and put away, and the link carries it', async ({ page }) => {
    const table = new CompareTableDriver(page);
    await table.open('?view=compare&r=foshan,zhaoqing,qingyuan');
    await table.button('调整各行').click();
    const grip = (name: string) => table.dialog.getByRole('button', { name: `拖动：${name}`, exact: true });
    const [from, to] = [await grip('铜加工').boundingBox(), await grip('水泥').boundingBox()];
    if (from === null || to === null) throw new Error('no handles');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + 4, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => table.asked('rows')).toBe('f.processed-copper');
    await table.dialog.getByRole('button', { name: '上移：涂料' }).press('Enter');
    await table.dialog.getByRole('checkbox', { name: '常住人口' }).press('Space');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(table.table).toBeVisible();
    expect(await table.rows('其中几处共有 2 类')).toEqual(['铜加工', '水泥']);
    expect(await table.rows('仅一处有 2 类')).toEqual(['涂料', '塑料与塑胶制品']);
    await expect(table.table.getByRole('rowheader', { name: /常住人口/ })).toHaveCount(0);
    await table.button('恢复全部行与次序').click();
    await expect(table.table.getByRole('rowheader', { name: /常住人口/ })).toHaveCount(1);
  });

  test('on a phone a column is replaced', async ({ page }) => {
    const table = new CompareTableDriver(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await table.open('?view=compare&r=foshan,zhaoqing');
    await table.button('换掉肇庆').click();
    await table.dialog.getByRole('button', { name: '云浮', exact: true }).click();
    await expect(table.title).toHaveText(/^佛山与云浮：没有共有的材料/);
  });

  test('it holds in every window, and axe finds nothing', async ({ page }) => {
    const table = new CompareTableDriver(page);
    await page.addInitScript(axe.source);
    for (const [width, height, query] of [
      [1440, 900, '&r=foshan,zhaoqing,qingyuan&base=foshan'],
      [390, 844, '&r=foshan,zhaoqing&lang=en'],
      [320, 568, '&theme=stage&lang=en'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await table.open(`?view=compare${query}`);
      expect(await table.overflow(), `${width} px`).toBeLessThanOrEqual(0);
      const { violations } = await page.evaluate(() =>
        window.axe.run(document.querySelector('.compare') ?? document, { resultTypes: ['violations'] }),
      );
      const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      expect(faults, `${width} px`).toEqual([]);
    }
  });
});
