import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Fault } from '../../data/build/staticServer.ts';
import { test } from './atlasTest.ts';
import { BUILT } from './builtAtlas.ts';

test.use({ allowedConsole: /Failed to load resource|net::ERR_/ });

const FILES = ['atlas.json', 'sites.json', 'topology.json'] as const;

/** What `data-atlas` says while a file is missing: without regions nothing stands, without boundaries the plate waits. */
const STANDS: Readonly<Record<string, string>> = { 'atlas.json': 'failed', 'topology.json': 'plate' };

/** The first half of a file, sent as if it were all. */
function half(file: string): Fault {
  const text = readFileSync(`${BUILT}/geo/${file}`, 'utf8');
  return { kind: 'replaced', body: text.slice(0, text.length / 2) };
}

const FAULTS: readonly (readonly [what: string, fault: (file: string) => Fault, reason: string])[] = [
  ['missing', () => ({ kind: 'missing' }), '未找到（HTTP 404）'],
  ['broken off by the server', () => ({ kind: 'truncated' }), '内容不完整'],
  ['cut in half', half, '内容不完整'],
  ['a page in its place', () => ({ kind: 'replaced', body: '<!doctype html><p>Sign in</p>' }), '不是有效的 JSON'],
  ['another version', () => ({ kind: 'replaced', body: '{"version": 99, "tables": {}}' }), '应为'],
  ['empty', () => ({ kind: 'replaced', body: '' }), '内容不完整'],
];

for (const file of FILES)
  test(`geo/${file} missing, cut or replaced: named with the reason, the rest is shown, and a retry mends it`, {
    tag: '@still',
  }, async ({ atlas, page, serveWith }) => {
    const faults: Record<string, Fault> = {};
    const origin = await serveWith(faults);
    for (const [what, fault, reason] of FAULTS) {
      faults[`geo/${file}`] = fault(file);
      await atlas.openBroken('', origin);
      await expect(atlas.failure, what).toContainText(`geo/${file}`);
      await expect(atlas.failure, what).toContainText(reason);
      await expect(atlas.symbols, what).toHaveCount(9);
      await expect(atlas.symbol('佛山'), what).toContainText('6000');
      await expect(atlas.table, what).toContainText('≥4500');
      await expect(atlas.root, what).toHaveAttribute('data-atlas', STANDS[file] ?? atlas.ground, { timeout: 30_000 });
    }
    const again = page.waitForResponse((response) => response.url().endsWith(`geo/${file}`));
    await atlas.failure.getByRole('button', { name: '重试' }).click();
    await again;
    await expect(atlas.failure).toContainText(`geo/${file}`);
    delete faults[`geo/${file}`];
    await atlas.failure.getByRole('button', { name: '重试' }).click();
    await expect(atlas.failure).toBeHidden();
    await atlas.settled();
    await atlas.clickArea('foshan');
    await expect(atlas.panelTitle).toHaveText('佛山');
    await expect(atlas.panel).toContainText('铝加工材');
  });

test('a field that breaks the schema is named by table, record and field', { tag: '@still' }, async ({
  atlas,
  page,
  serveWith,
}) => {
  const text = readFileSync(`${BUILT}/geo/atlas.json`, 'utf8');
  const broken = text.replace('"value":6000', '"value":"a lot"');
  expect(broken).not.toBe(text);
  const origin = await serveWith({ 'geo/atlas.json': { kind: 'replaced', body: broken } });
  await atlas.openBroken('?lang=en', origin);
  await expect(atlas.failure).toContainText('geo/atlas.json');
  await expect(atlas.failure).toContainText('foshan.revenue-target');
  await expect(atlas.failure).toContainText('value');
  await expect(atlas.failure).toContainText('a lot');
  await expect(atlas.symbols).toHaveCount(9);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('without the sites everything else works, and the panel says what is missing', { tag: '@still' }, async ({
  atlas,
  serveWith,
}) => {
  const origin = await serveWith({ 'geo/sites.json': { kind: 'missing' } });
  await atlas.openBroken('?r=foshan', origin);
  await expect(atlas.panelTitle).toHaveText('佛山');
  await expect(atlas.panel).toContainText('sites.json 未能读取');
  await expect(atlas.panel).toContainText('铝加工材');
  await atlas.colorBy('目标规模（五级）');
  expect(atlas.link()).toBe('?r=foshan&color=target');
});

test('without the boundaries table and panel work, and the picture of the page stays', async ({ atlas, serveWith }) => {
  const origin = await serveWith({ 'geo/topology.json': { kind: 'missing' } });
  await atlas.openBroken('', origin);
  await expect(atlas.symbols).toHaveCount(9);
  await atlas.row('佛山').getByRole('rowheader').getByRole('button').click();
  await expect(atlas.panelTitle).toHaveText('佛山');
  await expect(atlas.area('foshan')).toBeVisible();
});

test('all files missing: the picture and the table of the page still stand, in either language', {
  tag: '@still',
}, async ({ atlas, serveWith }) => {
  const origin = await serveWith(Object.fromEntries(FILES.map((file) => [`geo/${file}`, { kind: 'missing' }])));
  await atlas.openBroken('', origin);
  for (const file of FILES) await expect(atlas.failure).toContainText(`geo/${file}`);
  await expect(atlas.symbols).toHaveCount(9);
  await expect(atlas.table).toContainText('≥4500');
  await atlas.openBroken('?lang=en&r=foshan', origin);
  await expect(atlas.failure).toContainText('The regional data could not be read');
  await expect(atlas.symbols).toHaveCount(9);
  expect(await atlas.chineseNotMarked()).toEqual([]);
});

test('while a file never comes the page says so after eight seconds, and can be read', async ({
  atlas,
  page,
  serveWith,
}) => {
  const origin = await serveWith({ 'geo/sites.json': { kind: 'silent' } });
  await page.goto(`${origin}?color=target`);
  await expect(page.getByText('读取较慢')).toBeVisible({ timeout: 15_000 });
  await expect(atlas.table).toBeVisible();
  await expect(atlas.symbols).toHaveCount(9);
});

test('text in data is text, never markup', { tag: '@still' }, async ({ atlas, page, serveWith }) => {
  const markup = '<img src=x onerror=alert(1)>';
  const text = readFileSync(`${BUILT}/geo/atlas.json`, 'utf8');
  const hostile = text
    .replaceAll('"佛山"', JSON.stringify(markup))
    .replaceAll('"铝加工材"', JSON.stringify(`<b>${markup}`));
  const origin = await serveWith({ 'geo/atlas.json': { kind: 'replaced', body: hostile } });
  let asked = '';
  page.on('dialog', (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await atlas.open('', origin);
  await atlas.hoverArea('foshan');
  await expect(atlas.tooltip).toContainText(markup);
  await atlas.open('?r=foshan', origin);
  await expect(atlas.panelTitle).toHaveText(markup);
  await expect(atlas.map.locator('.plate-name').filter({ hasText: markup })).toHaveCount(1);
  await expect(atlas.panel).toContainText(`<b>${markup}`);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(asked).toBe('');
});
