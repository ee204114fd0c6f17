import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { BUILT } from './builtAtlas.ts';

const QUERY = '?color=target';

test('one file on a stick, opened without a network, is the whole atlas and asks for nothing', async ({
  atlas,
  page,
}) => {
  const stick = mkdtempSync(path.join(tmpdir(), 'yuecai-stick-'));
  try {
    const file = path.join(stick, 'yuecai-atlas.html');
    copyFileSync(path.join(BUILT, 'yuecai-atlas.html'), file);
    await page.context().setOffline(true);
    await atlas.open(QUERY, pathToFileURL(file).href);
    await expect(atlas.symbols).toHaveCount(9);
    await atlas.symbol('湛江').click();
    await expect(atlas.panelTitle).toHaveText('湛江');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(atlas.panelTitle).toHaveText('Zhanjiang');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => atlas.link()).toMatch(/at=/);
    await page.getByRole('combobox', { name: 'Search' }).fill('lxc');
    await expect(page.getByRole('option', { name: /Processed aluminium/ }).first()).toBeVisible();
    // What begins with `blob:` is out of the page itself: the worker of the map.
    expect(atlas.requests.filter((address) => !address.startsWith('blob:'))).toEqual([
      pathToFileURL(file).href + QUERY,
    ]);
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
