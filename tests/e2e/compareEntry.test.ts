import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { CompareEntryDriver } from './compareEntryDriver.ts';

test('regions are put together with Shift, compared, and taken away as files', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  const compare = new CompareEntryDriver(page);
  await atlas.open();
  await page.keyboard.down('Shift');
  await atlas.clickArea('zhaoqing');
  await atlas.clickArea('shaoguan');
  await page.keyboard.up('Shift');
  await expect(compare.strip).toContainText('肇庆');
  await expect(compare.strip).toContainText('韶关');
  await expect.poll(async () => [...(await compare.letters())].sort()).toEqual(['A', 'B']);
  expect(atlas.link()).toMatch(/^\?r=zhaoqing,shaoguan/);
  await compare.open.click();
  await expect(compare.mutual).toContainText('225');
  expect(atlas.link()).toContain('view=compare');
  const csv = await compare.save('CSV');
  expect(csv.name).toMatch(/^yuecai-comparison-.+\.csv$/);
  expect(csv.content.toString('utf8')).toContain('收入目标,肇庆,zhaoqing,,>,1500,yi-cny');
  await page.goto('?view=compare');
  await expect(compare.mutual).toContainText('云浮');
  const xlsx = await compare.save('XLSX');
  expect(xlsx.content.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(xlsx.content.length).toBeGreaterThan(10_000);
});

test('regions are put together by keys alone, and let go of', { tag: '@still' }, async ({ atlas, page }) => {
  const compare = new CompareEntryDriver(page);
  await atlas.open();
  await atlas.tabToMap();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(compare.open).toBeVisible();
  await expect.poll(async () => [...(await compare.letters())].sort()).toEqual(['A', 'B']);
  await page.keyboard.press('Space');
  await expect(compare.strip).toBeHidden();
  await page.keyboard.press('Space');
  await compare.clear.focus();
  await page.keyboard.press('Enter');
  await expect(compare.strip).toBeHidden();
  await expect(atlas.panelTitle).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('fingers begin at the foot of a panel and tap what joins', { tag: '@still' }, async ({ atlas, page }) => {
    const compare = new CompareEntryDriver(page);
    await atlas.open('?r=foshan');
    await compare.add.tap();
    await expect(compare.strip).toContainText('在地图上再选');
    await expect(compare.open).toBeHidden();
    await atlas.symbol('广州').tap();
    await expect(compare.strip).toContainText('广州');
    await compare.open.tap();
    await expect(compare.mutual).toContainText('16');
    expect(atlas.link()).toContain('r=foshan,guangzhou');
  });
});
