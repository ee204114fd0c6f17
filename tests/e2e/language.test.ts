import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';

test('another language keeps everything else, and back again', async ({ atlas, page }) => {
  await atlas.open('?r=yunfu&color=target&hide=rare&at=112.5,23,7.5');
  await atlas.speak('English');
  await expect(atlas.panelTitle).toHaveText('Yunfu');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/Yuecai Atlas/);
  expect(atlas.link()).toBe('?r=yunfu&color=target&hide=rare&lang=en&at=112.5,23,7.5');
  await expect(atlas.legendRow('Rare earths')).toHaveAttribute('aria-pressed', 'false');
  await expect(atlas.symbol('Yunfu')).toContainText('>100');
  await expect(atlas.symbol('Yunfu')).toContainText('stone only');
  await expect(atlas.panel).toContainText('bn CNY');
  await atlas.speak('中文');
  await expect(atlas.panelTitle).toHaveText('云浮');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(atlas.link()).toBe('?r=yunfu&color=target&hide=rare&at=112.5,23,7.5');
});

test('in English no Chinese is left that is not marked as such', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  expect(await atlas.chineseNotMarked()).toEqual([]);
  for (const id of ['foshan', 'guangzhou', 'zhuhai', 'shaoguan', 'zhanjiang', 'yunfu', '441400']) {
    await atlas.open(`?lang=en&r=${id}`);
    await expect(atlas.panel).toBeVisible();
    expect(await atlas.chineseNotMarked(), id).toEqual([]);
  }
  await page.getByRole('button', { name: /^Consultation draft/ }).click();
  await expect(atlas.dialog).toBeVisible();
  expect(await atlas.chineseNotMarked(), 'sources').toEqual([]);
});

test('English speaks in billions, with the signs', { tag: '@still' }, async ({ atlas }) => {
  await atlas.open('?lang=en');
  expect(await atlas.tableOrder()).toContain('Shenzhen–Dongguan–Huizhou');
  await expect(atlas.symbol('Foshan')).toContainText('600');
  await expect(atlas.symbol('Guangzhou')).toContainText('≥500');
  await expect(atlas.row('Zhuhai')).toContainText('>200');
  await expect(atlas.page.getByText('≥2,800').first()).toBeVisible();
});

test('the theme changes with its button and stands in the link', async ({ atlas, page }) => {
  await atlas.open('?r=foshan');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const fill = await atlas.fill('foshan');
  await atlas.changeTheme();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'stage');
  expect(await paper()).not.toBe(light);
  expect(await atlas.fill('foshan')).not.toEqual(fill);
  expect(atlas.link()).toBe('?r=foshan&theme=stage');
  await atlas.changeTheme();
  expect(await paper()).toBe(light);
  expect(atlas.link()).toBe('?r=foshan');
});

test('single keys switch the language and open help, unless the reader switches them off', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await atlas.press('?');
  await expect(atlas.dialog).toBeVisible();
  await page.getByRole('checkbox', { name: /Single-character keys/ }).uncheck();
  await atlas.press('Escape');
  await expect(atlas.dialog).toBeHidden();
  await atlas.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await atlas.started();
  await atlas.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
