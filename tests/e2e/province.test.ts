import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';

/** A folded part of the province's panel, by its title. */
const part = (page: Page, title: string) => page.locator('summary').filter({ hasText: title });

/** The heading of a measure, or of a department. */
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

const button = (page: Page, name: string) => page.locator('#reading').getByRole('button', { name, exact: true });

test('from a department to its measures and back, by mouse', async ({ atlas, page }) => {
  await atlas.open();
  await part(page, '牵头与参加的部门').click();
  await button(page, '省科技厅').click();
  await expect(heading(page, '省科技厅')).toBeFocused();
  expect(atlas.link()).toBe('?dept=science');
  await expect(atlas.panel).toContainText('牵头 4 项 · 参加 7 项');
  await button(page, '创新能力提升工程').click();
  await expect(heading(page, '创新能力提升工程')).toBeFocused();
  await expect(heading(page, '创新能力提升工程')).toBeInViewport();
  expect(atlas.link()).toBe('');
  const measure = page.getByRole('listitem').filter({ has: heading(page, '创新能力提升工程') });
  await measure.getByRole('button', { name: '省应急管理厅' }).click();
  await expect(heading(page, '省应急管理厅')).toBeVisible();
  await page.getByRole('button', { name: '关闭部门，返回' }).click();
  await expect(measure.getByRole('button', { name: '省应急管理厅' })).toBeFocused();
  await page.goBack();
  await expect(heading(page, '省应急管理厅')).toBeVisible();
});

test('the same by keyboard, in English', async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  await part(page, 'Tasks').focus();
  await atlas.press('Enter');
  const first = page.getByRole('listitem').filter({ has: heading(page, 'Complete the innovation system') });
  await first.getByRole('button', { name: 'Provincial Department of Science and Technology' }).focus();
  await atlas.press('Enter');
  await expect(heading(page, 'Provincial Department of Science and Technology')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'leads 4, takes part in 7' })).toBeAttached();
  await atlas.press('Escape');
  await expect(first.getByRole('button', { name: 'Provincial Department of Science and Technology' })).toBeFocused();
  await atlas.press('Enter');
  await button(page, 'Raising new-material technology and standards').focus();
  await atlas.press('Enter');
  await expect(heading(page, 'Raising new-material technology and standards')).toBeFocused();
  await expect(part(page, 'Projects').locator('..')).toHaveAttribute('open');
});

test('a link opens a department over a region and gives that back; an unknown one is named', async ({
  atlas,
  page,
}) => {
  await atlas.open('?r=foshan&dept=iit');
  await expect(atlas.panelTitle).toHaveText('省工业和信息化厅');
  await expect(atlas.panel).toContainText('广东省工业和信息化厅');
  await atlas.press('Escape');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await atlas.open('?dept=magic&lang=en');
  await expect(atlas.notes).toContainText('dept=magic');
  await expect(part(page, 'From 2019 to 2025')).toBeVisible();
});

test('a measure is reached from a link to a department before the province’s panel has been read', async ({
  atlas,
  page,
}) => {
  await atlas.open('?dept=education');
  await button(page, '加强人才队伍建设').click();
  await expect(heading(page, '加强人才队伍建设')).toBeFocused();
  await expect(heading(page, '加强人才队伍建设')).toBeInViewport();
});

test('on a phone the sheet rises for a department and shows the measure chosen', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?dept=commerce');
  await expect(page.getByRole('button', { name: '调整面板高度：一半' })).toBeVisible();
  await button(page, '开放交流协作工程').click();
  await expect(heading(page, '开放交流协作工程')).toBeInViewport();
  await expect(button(page, '省商务厅').last()).toBeInViewport();
});

test('what comes below the table moves nothing above it', async ({ atlas, page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/ProvinceDetail-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open();
  const before = await atlas.row('云浮').boundingBox();
  await expect(page.locator('#reading')).toContainText('正在读取全省资料');
  release();
  await expect(part(page, '2019 年产品产量')).toBeVisible();
  expect(await atlas.row('云浮').boundingBox()).toEqual(before);
});

test.describe('when its code does not load', () => {
  test.use({ allowedConsole: /Failed to load resource|dynamically imported module/ });

  test('a sentence says so, and the rest works', async ({ atlas, page }) => {
    await page.route('**/ProvinceDetail-*.js', (route) => route.abort());
    await atlas.open();
    await expect(page.locator('#reading')).toContainText('全省资料的程序没能载入');
    await atlas.row('佛山').getByRole('rowheader').getByRole('button').click();
    await expect(atlas.panelTitle).toHaveText('佛山');
    await page.unroute('**/ProvinceDetail-*.js');
    await atlas.press('Escape');
    await expect(part(page, '范围')).toBeVisible();
  });
});

for (const lang of ['zh', 'en'])
  for (const theme of ['light', 'stage'])
    test(`axe finds nothing in the province’s panel and a department, ${lang}, ${theme}`, { tag: '@still' }, async ({
      atlas,
      page,
    }) => {
      await page.addInitScript(axe.source);
      const faults = async () => {
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      };
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(viewport);
        await atlas.open(`?lang=${lang}&theme=${theme}`);
        await expect(page.locator('summary h3')).toHaveCount(10);
        for (const summary of await page.locator('.province-fold summary').all()) await summary.press('Enter');
        await expect(page.locator('.province-fold [open]')).toHaveCount(10);
        expect.soft(await faults(), `everything open, ${viewport.width} px`).toEqual([]);
        expect
          .soft(await atlas.chineseNotMarked(), 'Chinese in English')
          .toEqual(lang === 'zh' ? expect.any(Array) : []);
        await atlas.open(`?lang=${lang}&theme=${theme}&dept=iit`);
        expect.soft(await faults(), `a department, ${viewport.width} px`).toEqual([]);
        expect
          .soft(await atlas.chineseNotMarked(), 'Chinese in English')
          .toEqual(lang === 'zh' ? expect.any(Array) : []);
      }
    });
