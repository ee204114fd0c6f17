import { defineConfig } from '@playwright/test';
import type { OneProject } from './tests/e2e/atlasTest.ts';
import { findBrowser } from './tests/e2e/findBrowser.ts';

const executablePath = findBrowser();

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL drawn by the processor, as on a laptop without a graphics card. */
const WEBGL = ['--enable-unsafe-swiftshader'];
const NO_WEBGL = ['--disable-3d-apis'];

/** Journeys of panels and pages beside the map; with the map, the errands walk through them. */
const STILL = ['fonts', 'province', 'search', 'sources'].map((name) => `**/${name}.test.ts`);

/**
 * Journeys through the built atlas in `dist`, each worker with a server of its own (tests/e2e/atlasTest.ts): with the live
 * map, and once more where the browser has no WebGL and the plate stays. What is about the live map itself runs once, and
 * so does what no map changes: whole files of it (`STILL`), and single journeys (`@still`).
 */
export default defineConfig<OneProject>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // Of the journeys only those about it keep the atlas on the device.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
  },
  projects: [
    {
      name: 'webgl',
      testMatch: '**/*.test.ts',
      testIgnore: STILL,
      grepInvert: /@still/,
      use: { ground: 'map', launchOptions: { ...browser(), args: [...FLAGS, ...WEBGL] } },
    },
    {
      name: 'plate',
      testMatch: '**/*.test.ts',
      testIgnore: ['**/live/**', '**/firefox.test.ts'],
      use: { ground: 'plate-only', launchOptions: { ...browser(), args: [...FLAGS, ...NO_WEBGL] } },
    },
  ],
});

function browser(): { executablePath?: string } {
  return executablePath === null ? {} : { executablePath };
}
