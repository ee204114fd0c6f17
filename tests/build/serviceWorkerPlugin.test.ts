import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { keptFiles } from '../../data/build/serviceWorkerPlugin.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'yuecai-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MANIFEST = v.object({
  start_url: v.string(),
  scope: v.string(),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), type: v.string() })),
});

test('keeps what the page can ask for: assets by name, all else by content; not the one file, nor files for other programs', async () => {
  for (const name of ['assets', 'geo']) mkdirSync(path.join(folder, name));
  for (const name of ['index.html', 'sw.js', 'yuecai-atlas.html', 'assets/a-1.js', 'geo/atlas.json', 'geo/a.geojson'])
    writeFileSync(path.join(folder, name), 'one');
  const before = await keptFiles(folder);
  expect(before.map(({ url }) => url)).toEqual(['assets/a-1.js', 'geo/atlas.json', 'index.html']);
  expect(before[0]?.revision).toBeNull();
  writeFileSync(path.join(folder, 'index.html'), 'two');
  const after = await keptFiles(folder);
  expect(after[1]).toEqual(before[1]);
  expect(after[2]?.revision).not.toBe(before[2]?.revision);
});

test('the manifest works in any folder, and its icons are as large as it says', () => {
  const { start_url, scope, icons } = v.parse(
    MANIFEST,
    JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')),
  );
  expect([start_url, scope]).toEqual(['./', './']);
  for (const { src, sizes, type } of icons) {
    expect(src).toMatch(/^\.\//);
    const bytes = readFileSync(path.join('public', src));
    if (type !== 'image/png') continue;
    const { width, height } = PNG.sync.read(bytes);
    expect(`${width}x${height}`).toBe(sizes);
  }
});
