import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { staticServer } from '../../data/build/staticServer.ts';
import { AtlasDriver } from './atlasDriver.ts';
import { BUILT } from './builtAtlas.ts';
import { findBrowser } from './findBrowser.ts';

// Pictures of the built atlas for eyes, beside the mocks: npx tsx tests/e2e/shots.ts <folder> [part of a name]

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

const [folder, part = ''] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Say into which folder: npx tsx tests/e2e/shots.ts <folder> [part of a name]');
mkdirSync(folder, { recursive: true });
const server = await staticServer(BUILT);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
try {
  for (const shot of shots().filter(({ name }) => name.includes(part))) await take(browser, shot, folder, server.url);
} finally {
  await browser.close();
  await server.close();
}

function shots(): readonly Shot[] {
  return SIZES.flatMap(({ width, height }) =>
    ['zh', 'en'].flatMap((lang) =>
      ['light', 'stage'].flatMap((theme) =>
        ['', 'foshan'].map((region) => ({
          name: [`${width}x${height}`, lang, theme, region].filter((word) => word !== '').join('-'),
          query: `?lang=${lang}&theme=${theme}${region === '' ? '' : `&r=${region}`}`,
          width,
          height,
        })),
      ),
    ),
  );
}

async function take(from: Browser, { name, query, width, height }: Shot, into: string, url: string): Promise<void> {
  const hasTouch = width < 1024;
  const context = await from.newContext({ viewport: { width, height }, hasTouch, locale: 'zh-CN' });
  const page = await context.newPage();
  // The runner of this file names functions by a helper of its own, which those sent to the page would miss.
  await page.addInitScript('globalThis.__name = (named) => named');
  await new AtlasDriver(page, 'map').open(query, url);
  const path = join(into, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
  await context.close();
}
