// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAhead, askForFile } from '../../src/app/askForFile.ts';
import { GEO_FILES } from '../../src/model/loadFault.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.pathname);
    return Promise.resolve(new Response(`answer ${asked.length}`));
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('a page that holds its files asks nobody', async () => {
  document.body.innerHTML = '<script type="application/json" id="geo/atlas.json">{"version":1}</script>';
  expect(await (await askForFile('atlas.json', 'reload')).json()).toEqual({ version: 1 });
  expect(asked).toEqual([]);
});

test('what was asked for ahead is read once, then asked for anew', async () => {
  askAhead();
  expect(asked).toEqual(GEO_FILES.map((file) => `/geo/${file}`));
  expect(await (await askForFile('sites.json', 'default')).text()).toBe('answer 2');
  expect(asked).toHaveLength(3);
  expect(await (await askForFile('sites.json', 'reload')).text()).toBe('answer 4');
});
