import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { AtlasDriver } from './atlasDriver.ts';
import { test } from './atlasTest.ts';
import { BUILT } from './builtAtlas.ts';

/** What is done with the one file: each step begins where the one before ended. */
const STEPS: readonly (readonly [name: string, step: (page: Page, atlas: AtlasDriver) => Promise<void>])[] = [
  ['explore', explore],
  ['find', find],
  ['compare', compare],
  ['export', exportTable],
  ['share', share],
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
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出表格为 CSV' }).click();
  const download = await coming;
  expect(readFileSync(await download.path(), 'utf8')).toContain('佛山');
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
  await page
    .getByRole('button', { name: /开始演示/ })
    .first()
    .click();
  await expect(page.locator('.page-stage .stage')).toBeVisible();
}
