// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFiles } from '../../src/app/readFiles.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import { followAddress } from '../../src/state/history.ts';
import { store } from '../../src/state/store.ts';
import { shipped } from '../data/shipped.ts';

/** What the server does with one reading of the three files. */
type Server = (path: string) => Promise<Response>;

const fine: Server = (path) => Promise.resolve(new Response(shipped(`public/${path}`)));
const gone: Server = () => Promise.resolve(new Response('', { status: 404 }));
const asked: { path: string; cache: string | undefined }[] = [];
let server: Server = fine;
let stop: () => void;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: URL, options?: RequestInit) => {
    const path = address.pathname.slice(1);
    asked.push({ path, cache: options?.cache });
    return server(path);
  });
  history.replaceState(null, '', '/?r=foshan,nowhere');
  store.setState({ atlas: null, faults: [], scene: DEFAULT_SCENE, hover: null, dropped: [] });
  stop = followAddress();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('a retry brings the atlas, and the link is read again by what it knows', async () => {
  server = gone;
  await readFiles();
  expect(store.getState()).toMatchObject({ atlas: null, scene: { areas: ['foshan', 'nowhere'] }, dropped: [] });
  expect(store.getState().faults.map(({ file }) => file)).toEqual(['atlas.json', 'sites.json', 'topology.json']);
  server = fine;
  await readFiles();
  const { atlas, faults, scene, dropped } = store.getState();
  expect(atlas?.regions).toHaveLength(9);
  expect(faults).toEqual([]);
  expect(scene.areas).toEqual(['foshan']);
  expect(dropped).toEqual([{ key: 'r', value: 'nowhere' }]);
});

test('a retry asks the server, not the cache that may hold the broken answer', async () => {
  await readFiles();
  asked.length = 0;
  await readFiles();
  expect(asked).toEqual(['atlas', 'sites', 'topology'].map((name) => ({ path: `geo/${name}.json`, cache: 'reload' })));
});

test('an answer that a later reading has overtaken changes nothing', async () => {
  const waiting: (() => void)[] = [];
  server = (path) => new Promise((resolve) => waiting.push(() => resolve(fine(path))));
  const slow = readFiles();
  server = fine;
  await readFiles();
  const { atlas } = store.getState();
  expect(atlas).not.toBeNull();
  for (const answer of waiting) answer();
  await slow;
  expect(store.getState().atlas).toBe(atlas);
});

test('a retry that brings no atlas leaves the one that stands', async () => {
  server = (path) => (path === 'geo/sites.json' ? gone(path) : fine(path));
  await readFiles();
  const { atlas, faults } = store.getState();
  expect(atlas?.sitesLoaded).toBe(false);
  server = gone;
  await readFiles();
  expect(store.getState().atlas).toBe(atlas);
  expect(store.getState().faults).toBe(faults);
});

test('a link that was followed before the files came is kept', async () => {
  history.replaceState(null, '', '/?r=440300');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(store.getState().scene.areas).toEqual<AreaId[]>(['440300' as AreaId]);
  await readFiles();
  expect(store.getState().scene.areas).toEqual(['440300']);
});
