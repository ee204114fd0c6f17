import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';

test('hovering an area shows a tooltip, and Esc puts it away', async ({ atlas }) => {
  await atlas.open();
  await atlas.hoverArea('zhanjiang');
  await expect(atlas.tooltip).toContainText('湛江');
  await expect(atlas.tooltip).toContainText('>1000');
  await atlas.symbol('云浮').hover();
  await expect(atlas.tooltip).toContainText('云浮');
  await expect(atlas.tooltip).toContainText('仅石材');
  await atlas.press('Escape');
  await expect(atlas.tooltip).toBeHidden();
  await atlas.hoverArea('441400');
  await expect(atlas.tooltip).toContainText('未列区域集群');
  expect(atlas.link()).toBe('');
});

test('Esc closes the topmost thing only: tooltip, then panel', async ({ atlas }) => {
  await atlas.open('?r=foshan');
  await atlas.hoverArea('guangzhou');
  await expect(atlas.tooltip).toBeVisible();
  await atlas.press('Escape');
  await expect(atlas.tooltip).toBeHidden();
  await expect(atlas.panelTitle).toHaveText('佛山');
  await atlas.press('Escape');
  await expect(atlas.panel).toBeHidden();
  await expect(atlas.table).toBeVisible();
});

test('hovering a row lights its area on the map', async ({ atlas }) => {
  await atlas.open();
  const before = await atlas.reading.outlined('qingyuan');
  await atlas.row('清远').hover();
  await expect.poll(() => atlas.reading.outlined('qingyuan')).toBeGreaterThan(0.9);
  await atlas.page.mouse.move(4, 4);
  await expect.poll(() => atlas.reading.outlined('qingyuan')).toBe(before);
  expect(before).toBeLessThan(0.5);
});

test('a click on a symbol, an area or a row opens the panel', async ({ atlas }) => {
  await atlas.open();
  await atlas.symbol('佛山').click();
  await expect(atlas.panelTitle).toHaveText('佛山');
  await expect(atlas.panel).toContainText('6000');
  await expect(atlas.symbol('佛山')).toHaveAttribute('aria-pressed', 'true');
  expect(atlas.link()).toBe('?r=foshan');
  // The close-up of 佛山 shows its neighbours, not the far regions.
  await atlas.clickArea('zhaoqing');
  await expect(atlas.panelTitle).toHaveText('肇庆');
  expect(atlas.link()).toBe('?r=zhaoqing');
  await expect(atlas.symbol('佛山')).toHaveAttribute('aria-pressed', 'false');
  await atlas.page.getByRole('button', { name: '关闭，回到九区' }).click();
  await expect(atlas.table).toBeVisible();
  expect(atlas.link()).toBe('');
  await atlas.row('云浮').getByRole('rowheader').getByRole('button').click();
  await expect(atlas.panelTitle).toHaveText('云浮');
  await expect(atlas.panel).toContainText('仅石材');
});

test('the panel says what the plan names and what it does not', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open('?r=shaoguan');
  for (const heading of [
    '点名的材料',
    '龙头企业',
    '国家级绿色园区',
    '国家级绿色工厂',
    '原文所列优势',
    '到枢纽的直线距离',
  ])
    await expect(atlas.panel.getByRole('heading', { name: heading })).toBeVisible();
  await expect(atlas.panel).toContainText('>1000');
  await expect(atlas.panel).toContainText('既有优势');
  await expect(page.getByRole('status').filter({ hasText: '韶关' })).toContainText('第 7 个，共 9 个');
  await atlas.open('?r=foshan');
  await expect(atlas.panel).toContainText('原文未点名佛山企业');
  await expect(atlas.panel).toContainText('至多 21.4%');
});

test('a city without a cluster is selected as well, and says so', async ({ atlas }) => {
  await atlas.open();
  await atlas.clickArea('441400');
  await expect(atlas.panelTitle).toHaveText('梅州');
  await expect(atlas.panel).toContainText('未在梅州列区域集群');
  expect(atlas.link()).toBe('?r=441400');
  await atlas.panel.getByRole('region', { name: '最近的集群' }).getByRole('button').first().click();
  await expect(atlas.panel).toContainText('主营业务收入目标');
});

test('previous and next go round in the order of the plan', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open('?r=foshan');
  await page.getByRole('button', { name: '下一个区域' }).click();
  await expect(atlas.panelTitle).toHaveText('广州');
  await page.getByRole('button', { name: '上一个区域' }).click();
  await page.getByRole('button', { name: '上一个区域' }).click();
  await expect(atlas.panelTitle).toHaveText('云浮');
  expect(atlas.link()).toBe('?r=yunfu');
  await page.getByRole('button', { name: '下一个区域' }).click();
  await expect(atlas.panelTitle).toHaveText('佛山');
});

test('with the keyboard alone: to the map, between regions, open, close', async ({ atlas }) => {
  await atlas.open();
  await atlas.tabToMap();
  expect(await atlas.focusedSymbol()).toBe('佛山');
  const visited: (string | null)[] = [];
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    await atlas.press(key, key, key, key);
    visited.push(await atlas.focusedSymbol());
  }
  expect(visited).toEqual(['湛江', '深莞惠', '韶关', '珠海']);
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('珠海');
  expect(atlas.link()).toBe('?r=zhuhai');
  await atlas.reading.atRest();
  expect(await atlas.focusedSymbol()).toBe('珠海');
  await expect(atlas.tooltip).toBeHidden();
  await atlas.press('Escape');
  await expect(atlas.panel).toBeHidden();
  expect(atlas.link()).toBe('');
});

test('the map is one stop of the Tab key, and the skip link passes it', { tag: '@still' }, async ({ atlas, page }) => {
  await atlas.open();
  await atlas.tabToMap();
  await atlas.press('Tab');
  expect(await atlas.focusedSymbol()).toBeNull();
  await page.reload();
  await atlas.started();
  await atlas.press('Tab');
  await expect(page.getByRole('link', { name: '跳过地图，看九区列表' })).toBeFocused();
  await atlas.press('Enter', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#reading') !== null)).toBe(true);
});

test('rows of the table answer arrows and Enter', { tag: '@still' }, async ({ atlas }) => {
  await atlas.open();
  await atlas.row('佛山').getByRole('rowheader').getByRole('button').focus();
  await atlas.press('ArrowDown', 'ArrowDown');
  await expect(atlas.row('深莞惠').getByRole('rowheader').getByRole('button')).toBeFocused();
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('深莞惠');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap selects, another tap elsewhere selects that, and the panel leads back', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.symbol('湛江').tap();
    await expect(atlas.panelTitle).toHaveText('湛江');
    await expect(atlas.tooltip).toBeHidden();
    // The close-up of 湛江 shows its neighbour 茂名, not the far regions.
    await atlas.tapArea('440900');
    await expect(atlas.panelTitle).toHaveText('茂名');
    expect(atlas.link()).toBe('?r=440900');
    await page.getByRole('button', { name: '关闭，回到九区' }).tap();
    expect(atlas.link()).toBe('');
  });

  test('the legend opens, filters and closes', { tag: '@still' }, async ({ atlas, page }) => {
    await atlas.open();
    await expect(atlas.legendRow('建筑材料')).toBeHidden();
    await page.getByRole('button', { name: '着色与图例' }).tap();
    await atlas.legendRow('建筑材料').tap();
    expect(atlas.link()).toBe('?hide=building');
    await atlas.press('Escape');
    await expect(atlas.legendRow('建筑材料')).toBeHidden();
  });
});
