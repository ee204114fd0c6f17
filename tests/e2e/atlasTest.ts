import { test as base, expect } from '@playwright/test';
import { type Fault, type StaticServer, staticServer } from '../../data/build/staticServer.ts';
import { AtlasDriver, type Ground } from './atlasDriver.ts';
import { BUILT } from './builtAtlas.ts';

interface OneTest {
  readonly atlas: AtlasDriver;
  /** Serves the atlas once more, with files that go wrong, by their path (`geo/atlas.json`); gives the address. A fault taken out of the record later is mended. */
  readonly serveWith: (faults: Readonly<Record<string, Fault>>) => Promise<string>;
  /** What the page may write to the console as an error or warning in this test; everything else fails it. */
  readonly allowedConsole: RegExp | null;
  readonly quiet: undefined;
}

/** What a project of the configuration says of its browser. */
export interface OneProject {
  /** Who draws the ground there. */
  readonly ground: Ground;
}

interface OneWorker extends OneProject {
  /** The address of the built atlas, ending in a slash; `page.goto('')` opens it. */
  readonly origin: string;
}

/** Chromium on a software renderer reports the one of its own accord, Playwright the other where it keeps workers away. */
const FOREIGN_NOTE = /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

/**
 * A Playwright test with the built atlas served. Every test also fails when the page writes an error or a warning to the
 * console, throws, or asks another host for anything.
 */
export const test = base.extend<OneTest, OneWorker>({
  ground: ['map', { option: true, scope: 'worker' }],
  origin: [
    async ({}, use) => {
      const server = await staticServer(BUILT);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
  serveWith: async ({}, use) => {
    const servers: StaticServer[] = [];
    await use(async (faults) => {
      const server = await staticServer(BUILT, { faults });
      servers.push(server);
      return server.url;
    });
    await Promise.all(servers.map((server) => server.close()));
  },
  allowedConsole: [null, { option: true }],
  atlas: ({ page, ground }, use) => use(new AtlasDriver(page, ground)),
  quiet: [
    async ({ page, allowedConsole }, use) => {
      const noise: string[] = [];
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`refused by the page's policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      page.on('console', (message) => {
        const serious = message.type() === 'error' || message.type() === 'warning';
        if (serious && !FOREIGN_NOTE.test(message.text()) && !allowedConsole?.test(message.text()))
          noise.push(message.text());
      });
      page.on('pageerror', (error) => {
        if (!allowedConsole?.test(String(error))) noise.push(String(error));
      });
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') noise.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(noise, 'console errors, page errors and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});
