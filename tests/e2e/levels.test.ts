import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { LevelDriver } from './levelDriver.ts';
import { MapGestures } from './mapGestures.ts';

test('中山 is selected by a click: the plan says nothing of it, and its nearest clusters are there', async ({
  atlas,
}) => {
  await atlas.open('?at=113.4,22.6,8');
  await atlas.clickArea('442000');
  await expect(atlas.panelTitle).toHaveText('中山');
  await expect(atlas.panel).toContainText('未在中山列区域集群，也未给目标');
  await expect(atlas.panel.getByRole('region', { name: '最近的集群' }).getByRole('button').first()).toContainText(
    '珠海',
  );
  expect(atlas.link()).toBe('?r=442000');
  expect(await atlas.reading.outlined('442000')).toBeGreaterThan(0.9);
  // It has no counties: one more click stays with it.
  await atlas.clickArea('442000');
  expect(atlas.link()).toBe('?r=442000');
});

test('each click goes one level down, and the path leads back up', async ({ atlas }) => {
  const levels = new LevelDriver(atlas);
  await atlas.open('?r=shenguanhui');
  await atlas.clickArea('440300');
  await expect(atlas.panelTitle).toHaveText('深圳');
  expect(atlas.link()).toBe('?r=440300');
  expect(await atlas.reading.outlined('440300')).toBeGreaterThan(0.9);
  await atlas.clickArea('440306');
  await expect(atlas.panelTitle).toHaveText('宝安区');
  expect(atlas.link()).toBe('?r=440306');
  expect(await atlas.reading.outlined('440306')).toBeGreaterThan(0.9);
  await expect(levels.path).toHaveText('广东›深莞惠›深圳›宝安区');
  for (const [step, title, link] of [
    ['深圳', '深圳', '?r=440300'],
    ['深莞惠', '深莞惠', '?r=shenguanhui'],
  ] as const) {
    await levels.above(step).click();
    await expect(atlas.panelTitle).toHaveText(title);
    expect(atlas.link()).toBe(link);
  }
  await levels.above('广东').click();
  await expect(atlas.table).toBeVisible();
  expect(atlas.link()).toBe('');
});

test('close by, a click selects the county at once; names of counties stand on the map', async ({ atlas, page }) => {
  const levels = new LevelDriver(atlas);
  await atlas.open('?at=113.35,23.1,9.6');
  await expect(levels.countyNames).toContainText(['天河区']);
  await atlas.hoverArea('440106');
  await expect(atlas.tooltip).toContainText('天河区 广州');
  await atlas.clickArea('440106');
  await expect(atlas.panelTitle).toHaveText('天河区');
  await expect(atlas.panel).toContainText('市辖区');
  await expect(page.getByRole('status').filter({ hasText: '天河区' })).toContainText('属于广州区域集群');
  expect(atlas.link()).toBe('?r=440106');
});

test('a link opens a county in English, and one to a code that is none says so', { tag: '@still' }, async ({
  atlas,
}) => {
  const levels = new LevelDriver(atlas);
  await atlas.open('?r=440305&lang=en');
  await expect(atlas.panelTitle).toHaveText('Nanshan District');
  await expect(levels.path).toHaveText('Guangdong›Shenzhen–Dongguan–Huizhou›Shenzhen›Nanshan District');
  await expect(levels.countyNames.filter({ hasText: 'Nanshan District' })).toHaveCount(1);
  expect(await atlas.reading.outlined('440305')).toBeGreaterThan(0.8);
  expect(await atlas.chineseNotMarked()).toEqual([]);
  await atlas.open('?r=440399');
  await expect(atlas.notes).toContainText('r=440399');
  await expect(atlas.table).toBeVisible();
});

test('by keyboard: from a region down by its list, up by the path, the focus with it', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  const levels = new LevelDriver(atlas);
  await atlas.open('?r=foshan');
  const county = atlas.panel.getByRole('button', { name: '南海区' });
  await county.focus();
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('南海区');
  await expect(atlas.panelTitle).toBeFocused();
  await levels.above('佛山').focus();
  await atlas.press('Enter');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await expect(county).toBeFocused();
  await levels.above('广东').focus();
  await atlas.press('Enter');
  await expect(atlas.table).toBeVisible();
  await expect(page.locator('#reading [data-area="foshan"] .region-open')).toBeFocused();
});

test('a double click comes nearer, and does not go two levels down', async ({ atlas }) => {
  await atlas.open();
  const gestures = new MapGestures(atlas);
  const { x, y } = await atlas.pointIn('qingyuan');
  await atlas.page.mouse.dblclick(x, y);
  await gestures.settled();
  await expect(atlas.panelTitle).toHaveText('清远');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap goes down as a click does, and the path leads up', async ({ atlas }) => {
    const levels = new LevelDriver(atlas);
    await atlas.open('?r=foshan');
    await atlas.tapArea('440605');
    await expect(atlas.panelTitle).toHaveText('南海区');
    expect(await atlas.reading.outlined('440605')).toBeGreaterThan(0.7);
    await levels.above('佛山').tap();
    await expect(atlas.panelTitle).toHaveText('佛山');
  });
});
