import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { CompareMapDriver } from './compareMapDriver.ts';

test('an area is put beside others on the map by hand and by keys, and the map moves', { tag: '@still' }, async ({
  atlas,
  page,
}) => {
  const compare = new CompareMapDriver(page);
  await compare.open('?view=compare&r=foshan,zhaoqing');
  await expect(compare.text('69 km')).toBeVisible();
  await compare.area('广州').click();
  await expect.poll(() => atlas.link()).toContain('foshan,zhaoqing,guangzhou');
  await expect(compare.line).toContainText('广州：2025 年目标 ≥5000');
  await compare.area('佛山').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.link()).toContain('zhaoqing,guangzhou');
  await expect(compare.area('佛山')).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('button', { name: '看全省', exact: true }).last().click();
  await expect(compare.text('东沙群岛')).toBeVisible();
  await expect(compare.area('湛江')).toBeVisible();
  const before = await compare.area('佛山').boundingBox();
  await compare.map.hover();
  await page.mouse.wheel(0, -600);
  await expect
    .poll(async () => (await compare.area('佛山').boundingBox())?.width ?? 0)
    .toBeGreaterThan((before?.width ?? 0) * 1.3);
});

test('the change of a scenario that changes nothing is neutral all over, with a legend, and axe finds nothing', {
  tag: '@still',
}, async ({ page }) => {
  const compare = new CompareMapDriver(page);
  await page.addInitScript(axe.source);
  await compare.open('?view=compare&cmp=scenario&show=change');
  await expect(page.getByRole('heading', { name: '变化：2025 年目标' })).toBeVisible();
  expect(new Set([await compare.fill('440600'), await compare.fill('440100')]).size).toBe(1);
  await expect(page.getByText('未变', { exact: true })).toBeVisible();
  const { violations } = await page.evaluate(() => window.axe.run('.compare-map', { resultTypes: ['violations'] }));
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
});
