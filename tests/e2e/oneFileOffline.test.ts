import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import JSZip from 'jszip';
import type { AtlasDriver } from './atlasDriver.ts';
import { test } from './atlasTest.ts';
import { BUILT } from './builtAtlas.ts';
import { ConsoleDriver } from './consoleDriver.ts';
import { MapPicture } from './mapPicture.ts';
import { TakeawayDriver } from './takeawayDriver.ts';

/** What is done with the one file: each step begins where the one before ended. */
const STEPS: readonly (readonly [name: string, step: (page: Page, atlas: AtlasDriver) => Promise<void>])[] = [
  ['explore', explore],
  ['find', find],
  ['compare', compare],
  ['export a table', exportTable],
  ['share', share],
  ['export the view', exportView],
  ['present', present],
];

test('the one file with every host unreachable: explore, find, compare, export, share, present; nothing is asked for', async ({
  atlas,
  page,
}) => {
  const stick = mkdtempSync(path.join(tmpdir(), 'yuecai-alone-'));
  const attempts: string[] = [];
  try {
    const file = path.join(stick, 'yuecai-atlas.html');
    copyFileSync(path.join(BUILT, 'yuecai-atlas.html'), file);
    await page.context().setOffline(true);
    await page.context().route(/^(https?|wss?):/, (route) => {
      attempts.push(route.request().url());
      return route.abort();
    });
    await atlas.open('', pathToFileURL(file).href);
    for (const [name, step] of STEPS) await test.step(name, () => step(page, atlas));
    expect(attempts).toEqual([]);
    // What begins with `blob:` or `data:` is out of the page itself.
    const others = atlas.requests.filter((address) => !/^(blob|data):/.test(address));
    expect([...new Set(others.map((address) => address.replace(/[?#].*/, '')))]).toEqual([pathToFileURL(file).href]);
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});

async function explore(page: Page, atlas: AtlasDriver): Promise<void> {
  await atlas.symbol('佛山').click();
  await expect(atlas.panelTitle).toHaveText('佛山');
  await page.getByRole('combobox', { name: '搜索' }).fill('lxc');
  await expect(page.getByRole('option').first()).toBeVisible();
  await atlas.press('Escape');
}

async function find(page: Page): Promise<void> {
  await page.getByRole('button', { name: '选址', exact: true }).click();
  await expect(page.locator('.rank-row')).toHaveCount(9);
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: '对比', exact: true }).click();
  await expect(page.getByRole('navigation', { name: '对比的各部分' })).toBeVisible();
}

async function exportTable(page: Page): Promise<void> {
  expect((await saved(page, '导出表格为 CSV')).toString('utf8')).toContain('佛山');
}

/** The plate of what is shown, as picture and as table, and the view in hand as a slide. */
async function exportView(page: Page): Promise<void> {
  await page.getByRole('button', { name: '探索', exact: true }).click();
  const taking = new TakeawayDriver(page);
  await taking.open();
  const svg = (await taking.take('SVG')).bytes.toString('utf8');
  expect(svg.match(/id="area-[a-z]+"/g), 'regions').toHaveLength(9);
  const png = MapPicture.of((await taking.take('PNG 1×')).bytes);
  expect([png.width, png.height]).toEqual([1600, 900]);
  expect((await taking.take('CSV')).bytes.toString('utf8')).toContain('佛山');
  expect(await slideCount(await saved(page, '导出当前画面为一页幻灯片（PPTX）'))).toBe(1);
  await page.keyboard.press('Escape');
}

async function share(page: Page): Promise<void> {
  await page.locator('.top-share').click();
  const dialog = page.getByRole('dialog', { name: '分享' });
  await dialog.getByLabel('图谱的网址').fill('atlas.example/g/');
  await expect(dialog.getByLabel('此刻所见的链接')).toHaveValue(/^https:\/\/atlas\.example\/g\/\?view=compare/);
  await expect(dialog.getByRole('img', { name: '链接的二维码' })).toBeVisible();
  await page.keyboard.press('Escape');
}

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await page.getByRole('button', { name: '看各步：五步开场' }).last().click();
  await page.locator('summary', { hasText: '导出幻灯片（PPTX）' }).click();
  expect(await slideCount(await saved(page, '导出幻灯片（PPTX）')), 'slides of the story').toBe(5);
  await page.getByRole('button', { name: '开始演示', exact: true }).click();
  const talk = new ConsoleDriver(page);
  await talk.onScreen();
  await page.keyboard.press('PageDown');
  await talk.showsStep(2);
  await expect(page.locator('.stage h1')).toBeVisible();
}

/** Presses a button that saves a file; gives the file. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await coming).path());
}

async function slideCount(deck: Buffer): Promise<number> {
  const { files } = await JSZip.loadAsync(deck);
  return Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
}
