import { expect } from '@playwright/test';
import axe from 'axe-core';
import type { AtlasDriver } from './atlasDriver.ts';
import { test } from './atlasTest.ts';

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Each screen, language and theme with each other one, in half as many runs as all three together would take. */
const RUNS = [
  ['desktop', 'zh', 'light'],
  ['desktop', 'en', 'stage'],
  ['phone', 'zh', 'stage'],
  ['phone', 'en', 'light'],
] as const;

/** What axe finds on the page as it is, in one line each. */
async function faults({ page }: AtlasDriver): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

for (const [screen, lang, theme] of RUNS)
  test(`axe finds nothing on the ${screen}, ${lang}, ${theme}`, { tag: '@still' }, async ({ atlas, page }) => {
    await page.setViewportSize(SCREENS[screen]);
    await page.addInitScript(axe.source);
    const query = `?lang=${lang}&theme=${theme}`;
    await atlas.open(query);
    expect.soft(await faults(atlas), 'nothing selected').toEqual([]);
    await page.getByRole('button', { name: /帮助|Help/ }).click();
    await expect(atlas.dialog).toBeVisible();
    expect.soft(await faults(atlas), 'help').toEqual([]);
    await atlas.press('Escape');
    await page.getByRole('button', { name: /^(导出|Export)$/ }).click();
    await expect(page.getByRole('img', { name: /^(预览|Preview)/ })).toBeVisible();
    expect.soft(await faults(atlas), 'export').toEqual([]);
    await atlas.press('Escape');
    await atlas.open(`${query}&r=foshan`);
    await expect(atlas.panel).toBeVisible();
    expect.soft(await faults(atlas), 'a region').toEqual([]);
    await atlas.panel
      .getByRole('button', { name: /专栏1|Box 1/ })
      .first()
      .click();
    await expect(atlas.dialog.locator('.is-asked')).toBeFocused();
    expect.soft(await faults(atlas), 'an entry').toEqual([]);
    for (const part of [/^(来源|Sources)$/, /^(版本与依据|Editions and grades)$/]) {
      await atlas.dialog.getByRole('button', { name: part }).click();
      expect.soft(await faults(atlas), `sources, ${part}`).toEqual([]);
    }
    for (const [what, part] of PANELS) {
      await atlas.open(`${query}${part}`);
      await expect(atlas.panel).toBeVisible();
      expect.soft(await faults(atlas), what).toEqual([]);
    }
    await atlas.open(`${query}&mat=rare-earths&role=downstream`);
    await expect(page.locator('.filter-strip')).toContainText(/None of the nine|九区都不合这/);
    expect.soft(await faults(atlas), 'filters that leave nothing').toEqual([]);
    await atlas.open(`${query}&sites=green-park,port`);
    for (const fold of await page.locator('.province-fold summary').all()) await fold.click();
    expect.soft(await faults(atlas), 'the province, unfolded').toEqual([]);
  });

const PANELS = [
  ['a city', '&r=441400&hide=steel&color=intensity'],
  ['a county', '&r=440605'],
  ['a department', '&dept=iit'],
  ['a place', '&site=gp-dayabay'],
] as const;

test.describe('when the data fail', { tag: '@still' }, () => {
  test.use({ allowedConsole: /Failed to load resource/ });

  test('axe finds nothing on the message and what still stands', async ({ atlas, page, serveWith }) => {
    const origin = await serveWith({ 'geo/atlas.json': { kind: 'missing' } });
    await page.addInitScript(axe.source);
    for (const viewport of Object.values(SCREENS)) {
      await page.setViewportSize(viewport);
      for (const query of ['', '?lang=en&theme=stage']) {
        await atlas.openBroken(query, origin);
        await expect(atlas.failure).toBeVisible();
        expect.soft(await faults(atlas), `${viewport.width} px, ${query}`).toEqual([]);
      }
    }
  });
});

test('axe finds nothing on the page before its scripts have come', { tag: '@still' }, async ({ atlas, page }) => {
  await page.addInitScript(axe.source);
  await page.route('**/*.js', () => new Promise(() => undefined));
  for (const viewport of Object.values(SCREENS)) {
    await page.setViewportSize(viewport);
    await page.goto('', { waitUntil: 'commit' });
    await expect(atlas.symbols).toHaveCount(9);
    await expect(atlas.table).toBeVisible();
    expect.soft(await faults(atlas), `${viewport.width} px`).toEqual([]);
  }
});
