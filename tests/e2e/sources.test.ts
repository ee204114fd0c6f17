import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { SourcesDriver } from './sourcesDriver.ts';

test('from a figure in a region’s panel to its row and back, by mouse; the page is fetched with the first', async ({
  atlas,
  page,
}) => {
  const sources = new SourcesDriver(page);
  await atlas.open('?r=foshan');
  expect(atlas.requests.filter((address) => address.includes('SourcesPage'))).toEqual([]);
  const share = atlas.panel.getByRole('button', { name: /至多 21\.4/ });
  await share.click();
  await sources.isAt('foshan.target-share');
  await expect(sources.asked).toContainText('区域目标 ÷ 全省目标');
  await sources.asked.getByRole('button', { name: '佛山 · 2025 年主营业务收入目标' }).click();
  await sources.isAt('foshan.revenue-target');
  await sources.asked.getByRole('button', { name: /^广东省培育先进材料/ }).click();
  await expect(sources.asked).toContainText('专栏1 第1条');
  await sources.asked.getByRole('button', { name: /^回到条目/ }).click();
  await sources.isAt('foshan.revenue-target');
  await sources.dialog.getByRole('button', { name: '关闭，回到原处' }).click();
  await expect(sources.dialog).toBeHidden();
  await expect(share).toBeFocused();
  expect(atlas.link()).toBe('?r=foshan');
});

test('by keyboard: from a locator, and along a row of the table, to the row and back by Esc', async ({
  atlas,
  page,
}) => {
  const sources = new SourcesDriver(page);
  await atlas.open('?r=zhuhai');
  const locator = atlas.panel.getByRole('button', { name: '专栏1 第4条' }).first();
  await locator.press('Enter');
  await sources.isAt('zhuhai.revenue-target');
  await page.keyboard.press('Escape');
  await expect(locator).toBeFocused();
  await atlas.open();
  await atlas.row('珠海').getByRole('button', { name: /珠海/ }).focus();
  await atlas.press('ArrowRight', 'Enter');
  await sources.isAt('zhuhai.revenue-target');
  await page.keyboard.press('Escape');
  await expect(atlas.row('珠海').getByRole('button', { name: /2000/ })).toBeFocused();
  await atlas.press('ArrowLeft', 'Enter');
  await expect(atlas.panelTitle).toHaveText('珠海');
});

test('a click on a figure of the table leads to its row, one beside it opens the region', async ({ atlas, page }) => {
  const sources = new SourcesDriver(page);
  await atlas.open();
  await atlas
    .row('云浮')
    .getByRole('button', { name: /至少|超过/ })
    .last()
    .click();
  await sources.isAt('yunfu.intensity');
  await expect(sources.asked).toContainText('仅石材');
  await page.keyboard.press('Escape');
  expect(atlas.link()).toBe('');
  await page.locator('.region-table').getByRole('button', { name: '逐条出处' }).click();
  await expect(sources.filter('界面')).toHaveValue('table');
  await page.keyboard.press('Escape');
  await atlas.row('云浮').click({ position: { x: 4, y: 8 } });
  await expect(atlas.panelTitle).toHaveText('云浮');
});

test('targets alone: counted, listed, searched, and taken away as a table that reads back', async ({ atlas, page }) => {
  const sources = new SourcesDriver(page);
  await atlas.open();
  await page.locator('.region-table').getByRole('button', { name: '逐条出处' }).click();
  await sources.filter('界面').selectOption({ label: '全部' });
  await sources.filter('状态').selectOption({ label: '目标' });
  await expect(sources.count).toHaveText(/^15 条，共 \d+ 条$/);
  await expect(sources.rows).toHaveCount(15);
  const saved = await sources.save('下载所列条目（CSV）');
  expect(saved.name).toMatch(/^yuecai-entries-draft-2020-\d{4}-\d\d-\d\d\.csv$/);
  expect(saved.rows).toHaveLength(15);
  expect(new Set(saved.rows.map((row) => row['状态']))).toEqual(new Set(['目标']));
  const zhuhai = saved.rows.find((row) => row['编号'] === 'zhuhai.revenue-target');
  expect([zhuhai?.['限定符号'], zhuhai?.['数值'], zhuhai?.['出处']]).toEqual(['>', '2000', '专栏1 第4条']);
  await sources.search.fill('没有这样的条目');
  await expect(sources.dialog.getByText(/没有符合条件的条目/)).toBeVisible();
  await sources.dialog.getByRole('button', { name: '来源', exact: true }).click();
  expect((await sources.save('下载来源（CSV）')).rows.length).toBeGreaterThan(40);
});

test('from a row to the screen it is read on, and by Esc or backwards to the row, filtered as it was', async ({
  atlas,
  page,
}) => {
  const sources = new SourcesDriver(page);
  await atlas.open();
  await page.locator('.region-table').getByRole('button', { name: '逐条出处' }).click();
  await sources.filter('界面').selectOption({ label: '全部' });
  await sources.filter('状态').selectOption({ label: '目标' });
  await sources.openScreenOf('yunfu.revenue-target');
  await expect(atlas.panelTitle).toHaveText('云浮');
  await expect(atlas.panelTitle).toBeFocused();
  expect(atlas.link()).toBe('?r=yunfu');
  await page.keyboard.press('Escape');
  await sources.isAt('yunfu.revenue-target');
  await expect(sources.filter('状态')).toHaveValue('target');
  await sources.openScreenOf('zhuhai.revenue-target');
  await expect(atlas.panelTitle).toHaveText('珠海');
  await page.goBack();
  await sources.isAt('zhuhai.revenue-target');
  await sources.filter('状态').selectOption({ label: '全部' });
  await sources.search.fill('水泥 output');
  await sources.openScreenOf('cement.output');
  await expect(page.locator('#reading table.products')).toBeInViewport();
  await expect(atlas.table.locator('tbody tr')).toHaveCount(9);
});

test('from the counts of the legend to the row that says how they are counted, and to what was counted', async ({
  atlas,
  page,
}) => {
  const sources = new SourcesDriver(page);
  await atlas.open();
  await page.locator('.sector-legend').getByRole('button', { name: '出处' }).click();
  await sources.isAt('sector.building.regions');
  await expect(sources.asked).toContainText('点名至少一种此类材料的区域逐一计数');
  await sources.openScreenOf('sector.steel.materials');
  expect(atlas.link()).toContain('hide=');
  await page.goBack();
  await sources.isAt('sector.steel.materials');
});

test.describe('where the clipboard is granted', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a reference is copied: id, source and locator in the language of the page', async ({ atlas, page }) => {
    const sources = new SourcesDriver(page);
    await atlas.open('?r=guangzhou&lang=en');
    await atlas.panel.getByRole('button', { name: 'Box 1, item 2' }).first().click();
    await sources.isAt('guangzhou.revenue-target');
    await sources.asked.getByRole('button', { name: /^Copy reference/ }).click();
    await expect(sources.dialog.getByRole('status').filter({ hasText: 'Reference copied' })).toBeAttached();
    const [first, second] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(first).toBe('guangzhou.revenue-target · plan-draft · Box 1, item 2');
    expect(second).toContain('≥500');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on a figure of a panel leads to its row, which fills the screen, and back', async ({ atlas, page }) => {
    const sources = new SourcesDriver(page);
    await atlas.open('?r=foshan');
    const share = atlas.panel.getByRole('button', { name: /至多 21\.4/ }).first();
    await share.tap();
    await sources.isAt('foshan.target-share');
    const box = await sources.dialog.boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 390, 844]);
    await sources.dialog.getByRole('button', { name: '关闭，回到原处' }).tap();
    await expect(share).toBeFocused();
  });
});

test.describe('where its program does not come', () => {
  test.use({ allowedConsole: /Failed to load resource|Failed to fetch/ });

  test('the page says so, and tries again', async ({ atlas, page }) => {
    const sources = new SourcesDriver(page);
    await page.route('**/SourcesPage-*.js', (route) => route.abort());
    await atlas.open('?r=foshan');
    await atlas.panel.getByRole('button', { name: '专栏1 第1条' }).first().click();
    await expect(sources.dialog.getByRole('alert')).toContainText('没能载入');
    await page.unroute('**/SourcesPage-*.js');
    await sources.dialog.getByRole('button', { name: '重试' }).click();
    await sources.isAt('foshan.revenue-target');
  });
});
