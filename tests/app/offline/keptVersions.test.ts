import { expect, test } from 'vitest';
import { KeptVersions } from '../../../src/app/offline/keptVersions.ts';

const SCOPE = 'https://a.example/atlas/';
const at = (name: string) => `${SCOPE}${name}`;

/** The browser's store of caches, in memory. */
function someCaches(): CacheStorage {
  const all = new Map<string, Map<string, string>>();
  const cache = (files: Map<string, string>) => ({
    match: (address: string, options?: { ignoreSearch?: boolean }) => {
      const found = [...files].find(([key]) => (options?.ignoreSearch ? key.replace(/\?.*/, '') : key) === address);
      return Promise.resolve(found === undefined ? undefined : new Response(found[1]));
    },
    put: async (address: string, response: Response) => {
      files.set(address, await response.text());
    },
  });
  const storage = {
    open: (name: string) => {
      const files = all.get(name) ?? new Map<string, string>();
      all.set(name, files);
      return Promise.resolve(cache(files));
    },
    has: (name: string) => Promise.resolve(all.has(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
  return storage as Partial<CacheStorage> as CacheStorage;
}

async function keep(caches: CacheStorage, kept: KeptVersions, version: string, files: Record<string, string>) {
  const cache = await caches.open(kept.cacheName(version));
  for (const [name, text] of Object.entries(files)) await cache.put(at(name), new Response(text));
}

test('a window keeps the version it was opened with, also after the worker has slept; a new one has the new', async () => {
  const caches = someCaches();
  const first = new KeptVersions(caches, SCOPE);
  await keep(caches, first, 'a', { 'geo/search.json?rev=1': 'old' });
  expect(await first.enforce('a', ['w1'])).toBeNull();
  const second = new KeptVersions(caches, SCOPE);
  await keep(caches, second, 'b', { 'geo/search.json?rev=2': 'new' });
  expect(await second.enforce('b', ['w1'])).toBe('a');
  const awake = new KeptVersions(caches, SCOPE);
  expect(await awake.versionOf('w1')).toBe('a');
  expect(await awake.versionOf('w2')).toBeNull();
  expect(await (await awake.match('a', at('geo/search.json')))?.text()).toBe('old');
});

test('what no window needs is let go; what one needs stays; other folders are left alone', async () => {
  const caches = someCaches();
  const kept = new KeptVersions(caches, SCOPE);
  const other = new KeptVersions(caches, 'https://a.example/other/');
  await keep(caches, other, 'a', { x: '1' });
  await keep(caches, kept, 'a', { 'assets/late.js': 'late' });
  await kept.enforce('a', ['w1']);
  await keep(caches, kept, 'b', {});
  await kept.enforce('b', ['w1']);
  await kept.tidy('b', ['w1', 'w2']);
  expect(await (await kept.matchAny(at('assets/late.js')))?.text()).toBe('late');
  await kept.tidy('b', ['w2']);
  expect(await kept.matchAny(at('assets/late.js'))).toBeUndefined();
  expect(await caches.has(other.cacheName('a'))).toBe(true);
  expect(await kept.versionOf('w1')).toBeNull();
});

test('files that keep their content are not fetched again', async () => {
  const caches = someCaches();
  const kept = new KeptVersions(caches, SCOPE);
  await keep(caches, kept, 'a', { 'assets/same.js': 'same' });
  await kept.takeOver([at('assets/same.js'), at('assets/new.js')], 'b');
  expect(await (await kept.match('b', at('assets/same.js')))?.text()).toBe('same');
  expect(await kept.match('b', at('assets/new.js'))).toBeUndefined();
});
