import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import type { Rgb } from './mapPicture.ts';

test('a row of the legend switches its sector off and on, on map, legend and link', async ({ atlas, page }) => {
  await atlas.open();
  const [zhanjiang, foshan] = await atlas.reading.fills('zhanjiang', 'foshan');
  const row = atlas.legendRow('绿色钢铁');
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'false');
  await expect(row).toContainText('筛掉');
  expect(atlas.link()).toBe('?hide=steel');
  expect(await atlas.dimmed('zhanjiang')).toBe(false);
  await atlas.legendRow('化工材料').click();
  expect(atlas.link()).toBe('?hide=steel,chemical');
  expect(await atlas.dimmed('zhanjiang'), 'all that Zhanjiang is named for is off').toBe(true);
  expect(await atlas.dimmed('foshan')).toBe(false);
  const [faint, lit] = await atlas.reading.fills('zhanjiang', 'foshan');
  expect(faint).not.toEqual(zhanjiang);
  expect(lit).toEqual(foshan);
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  expect(await atlas.dimmed('zhanjiang')).toBe(false);
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(atlas.link()).toBe('');
  await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
});

test('a double-click leaves one sector alone on; Alt and click do the same and undo it', async ({ atlas }) => {
  await atlas.open();
  const row = atlas.legendRow('稀土材料');
  await row.dblclick();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toContainText('只看此类');
  expect(atlas.link()).toBe('?hide=building,steel,nonferrous,chemical,electronic,own');
  expect(await atlas.dimmed('foshan')).toBe(true);
  await row.click({ modifiers: ['Alt'] });
  expect(atlas.link()).toBe('');
  await atlas.legendRow('建筑材料').click({ modifiers: ['Alt'] });
  expect(atlas.link()).toBe('?hide=steel,nonferrous,chemical,rare,electronic,own');
  expect(await atlas.dimmed('foshan')).toBe(false);
});

const NO_COLOR: Rgb = [-1, -1, -1];

const MODES: readonly (readonly [name: string, link: string, classes: number, circles: boolean])[] = [
  ['首列类别 × 目标规模', '?color=sector-target', 3, true],
  ['目标规模（五级）', '?color=target', 5, true],
  ['目标强度（亿元/km²）', '?color=intensity', 5, false],
  ['首列类别', '', 0, true],
];

test('every colour mode fills the areas anew and shows its classes', async ({ atlas, page }) => {
  await atlas.open();
  const [first = NO_COLOR, noneAtFirst = NO_COLOR] = await atlas.reading.fills('foshan', '441400');
  const seen = [first];
  const none = [noneAtFirst];
  for (const [name, link, classes, circles] of MODES) {
    await atlas.colorBy(name);
    await expect.poll(() => atlas.link()).toBe(link);
    expect(await atlas.legendClasses()).toHaveLength(classes);
    await expect(atlas.map.locator('.plate-ring:visible')).toHaveCount(circles ? 9 : 0);
    await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
    const [fill = NO_COLOR, hatched = NO_COLOR] = await atlas.reading.fills('foshan', '441400');
    seen.push(fill);
    none.push(hatched);
  }
  expect(new Set(seen.slice(0, 3).map(String)).size, 'three different fills').toBe(3);
  expect(seen.at(-1)).toEqual(seen[0]);
  expect(new Set(none.map(String)).size, 'a city without a cluster has no data colour').toBe(1);
});

test('classes have the fixed breaks, and the map follows them', async ({ atlas }) => {
  await atlas.open('?color=target');
  expect(await atlas.legendClasses()).toEqual(['<1100', '1100—1800', '1800—3000', '3000—5500', '≥5500']);
  const ids = ['shaoguan', 'zhaoqing', 'zhuhai', 'guangzhou', 'foshan', 'yunfu', 'shenguanhui'];
  const fills = await atlas.reading.fills(...ids);
  expect(new Set(fills.slice(0, 5).map(String)).size).toBe(5);
  expect(fills[5]).toEqual(fills[0]);
  expect(fills[6]).toEqual(fills[3]);
  await atlas.colorBy('目标强度（亿元/km²）');
  expect((await atlas.legendClasses())[0]).toBe('<0.09');
  await expect(atlas.symbol('佛山')).toContainText('1.58');
});
