import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { PlaceDriver } from './placeDriver.ts';

test('a layer of places is switched on and off; what draws them is fetched with the first', async ({
  atlas,
  page,
  ground,
}) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open();
  expect(atlas.requests.filter((address) => address.includes('siteOverlay'))).toEqual([]);
  await places.layer('港口').check();
  await places.layer('机场').check();
  expect(atlas.link()).toBe('?sites=port,airport');
  await places.drawn(13);
  await page.getByRole('button', { name: '全部关闭' }).click();
  expect(atlas.link()).toBe('');
  await expect(places.layer('港口')).not.toBeChecked();
  await page.goBack();
  await expect(places.layer('机场')).toBeChecked();
});

test('a mark answers the pointer with its name and a click with its card; Esc and back undo it', async ({
  atlas,
  page,
  ground,
}) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open('?sites=port');
  await places.drawn(6);
  const { x, y } = await places.spot('port-yantian');
  await page.mouse.move(x + 30, y + 60);
  await page.mouse.move(x + 2, y + 2);
  await expect(page.getByRole('tooltip')).toContainText('深圳港（盐田）');
  await page.mouse.click(x, y);
  await expect(places.title).toHaveText('深圳港（盐田）');
  expect(atlas.link()).toBe('?site=port-yantian&sites=port');
  await expect(page.getByRole('region', { name: '位置' })).toContainText('误差半径 2');
  await page.mouse.move(10, 400);
  await expect(page.getByRole('tooltip')).toBeHidden();
  await page.keyboard.press('Escape');
  expect(atlas.link()).toBe('?sites=port');
  await page.goBack();
  await expect(places.title).toHaveText('深圳港（盐田）');
});

test('places on one spot open as a list, and the list as cards', async ({ atlas, page, ground }) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open('?sites=steel-works,named-base');
  await places.drawn(22);
  const { x, y } = await places.spot('base-yunfu-steel');
  await page.mouse.click(x, y);
  await expect(places.title).toHaveText(/^此处 \d 个地点$/);
  await places.inList('云浮钢铁基地').click();
  await expect(places.title).toHaveText('云浮钢铁基地');
  await expect(places.title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(places.inList('云浮钢铁基地')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(places.title).toBeHidden();
});

test('a place known by its city only is listed by region and not placed', async ({ atlas, page, ground }) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open();
  await expect(places.listOf('绿色园区')).toHaveText('11 处，4 处不落点');
  await places.listOf('绿色园区').press('Enter');
  await expect(places.title).toBeFocused();
  await places.inList('广东西樵纺织产业示范基地').click();
  await expect(page.getByRole('region', { name: '位置' })).toContainText('只知在佛山');
  await expect(page.locator('.plate-site')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(places.listOf('绿色园区')).toBeFocused();
});

test('a link to a card opens it, with its mark; one to a place that is not there says so', async ({
  atlas,
  page,
  ground,
}) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open('?site=shaogang&lang=en');
  await expect(places.title).toHaveText(/^Baowu Group/);
  await places.drawn(1);
  await atlas.open('?site=shangri-la');
  await expect(page.getByRole('status', { name: '提示' })).toContainText('site=shangri-la');
  expect(atlas.link()).toBe('?site=shangri-la');
});

test('the hubs of a selected region stand on the map: words on hover, a card on click, and from the panel as well', async ({
  atlas,
  page,
  ground,
}) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open();
  await expect(places.hubs).toHaveCount(0);
  await atlas.symbol('清远').click();
  await atlas.reading.atRest();
  await expect(places.hubs).toHaveCount(3);
  const { x, y } = await places.hubSpot('hsr-qingyuan');
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.move(x + 1, y + 1);
  await expect(atlas.tooltip).toContainText('清远站');
  await expect(atlas.tooltip).toContainText('铁路客站');
  await expect(atlas.tooltip).toContainText(/直线 \d+\skm ±\d，自清远驻地/);
  expect(atlas.requests.filter((address) => address.includes('siteOverlay'))).toEqual([]);
  await page.mouse.click(x, y);
  await expect(places.title).toHaveText('清远站');
  expect(atlas.link()).toBe('?r=qingyuan&site=hsr-qingyuan');
  await expect(places.hubs, 'it stands as the place whose card is open').toHaveCount(2);
  await page.mouse.move(10, 400);
  await page.keyboard.press('Escape');
  await expect(places.hubs).toHaveCount(3);
  await places.inList('广州白云国际机场').press('Enter');
  await expect(places.title).toHaveText('广州白云国际机场');
});

test('a layer that holds a hub draws it in its place', async ({ atlas, page, ground }) => {
  const places = new PlaceDriver(page, ground);
  await atlas.open('?r=qingyuan&sites=airport');
  await places.drawn(7);
  await expect(places.hubs).toHaveCount(2);
});
