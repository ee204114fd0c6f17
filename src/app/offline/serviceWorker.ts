import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { RELEASE } from '../../model/release.ts';
import { KeptVersions } from './keptVersions.ts';
import type { ServiceWorkerScope } from './serviceWorkerScope.ts';

/*
 * Keeps the atlas on the device and answers its windows from there. Built apart from the page, by
 * data/build/serviceWorkerPlugin.ts. A new version waits until a window asks for it; windows that are open then keep the
 * version they were opened with, and are never reloaded from here.
 */

declare const self: ServiceWorkerScope;
/** The files of this version: named by their content where `revision` is null. */
declare const __KEPT_FILES__: readonly { readonly url: string; readonly revision: string | null }[];
/** Digest of that list. */
declare const __KEPT_VERSION__: string;

const list = __KEPT_FILES__;
const version = __KEPT_VERSION__;
const scope = self.registration.scope;
const versions = new KeptVersions(self.caches, scope);
const files = new PrecacheController({ cacheName: versions.cacheName(version) });
files.addToCacheList([...list]);

self.addEventListener('install', (event) => {
  const install = async () => {
    const lasting = list.filter(({ revision }) => revision === null).map(({ url }) => new URL(url, scope).href);
    await versions.takeOver(lasting, version);
    await files.install(event);
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  const activate = async () => {
    const before = await versions.enforce(version, await openWindows());
    await tidy();
    // The window of the first visit, too, can be read on without a network. It is of this version.
    if (before === null) await self.clients.claim();
  };
  event.waitUntil(activate());
});

self.addEventListener('message', ({ data, ports: [port] }) => {
  const type: unknown = typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
  if (type === 'yuecai:about') port?.postMessage(RELEASE);
  if (type === 'yuecai:take') self.skipWaiting().catch(() => undefined); // The window sees that nothing comes of it.
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(scope)) return;
  const address = href.replace(/[?#].*$/s, '');
  const page = address === scope || address === `${scope}index.html`;
  if (request.mode === 'navigate') {
    if (!page) return;
    event.respondWith(answer(event.request, `${scope}index.html`, null));
    event.waitUntil(tidy());
    return;
  }
  event.respondWith(answer(request, page ? `${scope}index.html` : address, event.clientId));
});

/** Windows are answered with files of the version they were opened with; a new window, with this one. */
async function answer(request: Request, address: string, window: string | null): Promise<Response> {
  // Asked anew on purpose, as after a file came broken.
  if (window !== null && request.cache === 'reload') {
    const fresh = await fetch(request).catch(() => null);
    if (fresh?.ok) return fresh;
  }
  const earlier = window === null ? null : await versions.versionOf(window);
  const kept =
    (earlier === null ? undefined : await versions.match(earlier, address)) ??
    (await files.matchPrecache(address)) ??
    (await versions.matchAny(address));
  return kept ?? (await fetch(request));
}

async function tidy(): Promise<void> {
  const { waiting, installing } = self.registration;
  // Another is being kept, and what it has of its files so far.
  if (waiting === null && installing === null) await versions.tidy(version, await openWindows());
}

async function openWindows(): Promise<readonly string[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.map(({ id }) => id);
}
