import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';

const NINE: readonly (readonly [name: string, target: string])[] = [
  ['佛山', '6000'],
  ['广州', '≥5000'],
  ['深莞惠', '≥4500'],
  ['珠海', '>2000'],
  ['肇庆', '>1500'],
  ['清远', '>1200'],
  ['韶关', '>1000'],
  ['湛江', '>1000'],
  ['云浮', '>1000'],
];

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('the nine stand on the map and in the table with target and sign', async ({ atlas, page }) => {
    await page.goto('');
    expect(await atlas.status()).toBe('plate');
    await expect(atlas.symbols).toHaveCount(9);
    for (const [name, target] of NINE) {
      await expect(atlas.symbol(name)).toContainText(name);
      await expect(atlas.symbol(name)).toContainText(target);
      await expect(atlas.table.getByRole('row').filter({ hasText: name })).toContainText(target);
    }
    await expect(atlas.symbol('云浮')).toContainText('仅石材');
    await expect(atlas.table.getByRole('row').filter({ hasText: '云浮' })).toContainText('仅石材');
    await expect(atlas.scriptsOffNote).toBeVisible();
    await expect(atlas.scriptsOffNote).toContainText('脚本未启用');
    await expect(atlas.scriptsOffNote).toContainText('Scripts are off');
    await expect(page.getByText('天地图').filter({ visible: true })).toHaveCount(1);
  });

  test('the nine stand there on a phone too', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('');
    await expect(atlas.symbols).toHaveCount(9);
    for (const [name, target] of NINE) await expect(atlas.symbol(name)).toContainText(target);
    await expect(atlas.table).toBeVisible();
  });

  test('a link to another language still shows the picture', async ({ atlas, page }) => {
    await page.goto('?lang=en&r=foshan');
    await expect(atlas.symbols).toHaveCount(9);
    await expect(atlas.table).toBeVisible();
  });
});

test('opens with map, table, legend and headline figures, from its own origin alone', async ({
  atlas,
  page,
  origin,
}) => {
  await atlas.open();
  expect(await atlas.status()).toBe(atlas.ground);
  expect(atlas.link()).toBe('');
  await expect(page).toHaveTitle(/粤材图/);
  await expect(atlas.symbols).toHaveCount(9);
  for (const [name, target] of NINE) {
    await expect(atlas.symbol(name)).toContainText(target);
    await expect(atlas.row(name)).toContainText(target);
  }
  expect(await atlas.tableOrder()).toEqual(NINE.map(([name]) => name));
  await expect(page.getByText('≥28000').first()).toBeVisible();
  await expect(page.getByText('征求意见稿').first()).toBeVisible();
  for (const sector of ['建筑材料', '绿色钢铁', '有色金属', '化工材料', '稀土材料', '电子材料', '广州分类'])
    await expect(atlas.legendRow(sector)).toHaveAttribute('aria-pressed', 'true');
  expect(atlas.requests.length).toBeGreaterThanOrEqual(6);
  expect(atlas.requests.filter((address) => !address.startsWith(origin))).toEqual([]);
  for (const file of ['atlas.json', 'sites.json', 'topology.json'])
    expect(atlas.requests.filter((address) => address.endsWith(`geo/${file}`))).toHaveLength(1);
});

test('the picture built into the page is taken over, not drawn anew', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.getElementById('plate')?.setAttribute('data-first', 'yes');
    });
  });
  await atlas.open();
  await expect(atlas.map).toHaveAttribute('data-first', 'yes');
  await expect(page.locator('[id="plate"]')).toHaveCount(1);
  expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))).toEqual(
    await page.evaluate(() => [...new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  );
});

test('the table sorts by its columns and goes back to the order of the plan', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.getByRole('button', { name: /^强度/ }).click();
  expect((await atlas.tableOrder())[0]).toBe('佛山');
  expect((await atlas.tableOrder()).at(-1)).toBe('韶关');
  await expect(page.getByRole('columnheader', { name: /^强度/ })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: /^强度/ }).click();
  expect((await atlas.tableOrder())[0]).toBe('韶关');
  await page.getByRole('button', { name: /^次序/ }).click();
  expect(await atlas.tableOrder()).toEqual(NINE.map(([name]) => name));
});

test('a figure leads to its place in the sources', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open('?r=foshan');
  await atlas.panel.getByRole('button', { name: '专栏1 第1条' }).first().click();
  await expect(atlas.dialog).toBeVisible();
  await expect(atlas.dialog).toContainText('专栏1 第1条');
  await expect(atlas.dialog).toContainText('征求意见稿');
  await page.keyboard.press('Escape');
  await expect(atlas.dialog).toBeHidden();
  await expect(atlas.panelTitle).toHaveText('佛山');
});
