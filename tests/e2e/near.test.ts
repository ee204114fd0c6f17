import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { NearDriver } from './nearDriver.ts';
import { PlaceDriver } from './placeDriver.ts';

test('coordinates of a Chinese map are typed, converted and listed around; what is not understood is refused', {
  tag: '@still',
}, async ({ atlas, page }) => {
  const near = new NearDriver(page);
  await atlas.open('?view=find&part=near&km=60');
  await expect(page.locator('#reading')).toContainText('还没有参考点');
  await near.datum.selectOption('GCJ-02');
  await near.field.fill('116.4, 39.9');
  await expect(near.said).toContainText('在图幅之外');
  await near.field.fill('２３．０２，１１３．１０');
  await expect(near.said).toContainText('由 GCJ-02 换算。经度与纬度已对调。');
  await page.keyboard.press('Enter');
  expect(atlas.link()).toMatch(/ref=113\.09\d+,23\.02\d+/);
  await expect(near.title).toHaveText('所选的点周边 60 km 内');
  await expect(near.row('广州港（黄埔）')).toContainText(/\d+—\d+\skm东广州补充/);
  await near.datum.selectOption('WGS-84');
  expect(atlas.link()).toContain('ref=113.1,23.02');
  await near.field.fill('佛山');
  await near.option(/^佛山\s*区域集群/).click();
  await expect(near.title).toHaveText('佛山周边 60 km 内');
  await page.goBack();
  await expect(near.title).toHaveText('所选的点周边 60 km 内');
});

test('from the card of a place to what lies around it, to the card of another, and back', { tag: '@still' }, async ({
  atlas,
  page,
  ground,
}) => {
  const near = new NearDriver(page);
  const places = new PlaceDriver(page, ground);
  await atlas.open('?site=port-yantian');
  await page.getByRole('button', { name: '周边', exact: true }).click();
  await expect(near.title).toHaveText('深圳港（盐田）周边 100 km 内');
  await expect(near.title).toBeFocused();
  expect(atlas.link()).toBe('?view=find&part=near&ref=port-yantian');
  await near.open('深圳宝安国际机场');
  await expect(places.title).toHaveText('深圳宝安国际机场');
  await page.keyboard.press('Escape');
  await expect(places.inList('深圳宝安国际机场')).toBeFocused();
  await expect(near.title).toHaveText('深圳港（盐田）周边 100 km 内');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(places.title).toHaveText('深圳港（盐田）');
});
