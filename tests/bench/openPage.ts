import { join } from 'node:path';
import type { Browser, CDPSession, Page, ViewportSize } from '@playwright/test';
import { chromium } from '@playwright/test';

/** A page in a browser of its own, with a new profile. */
export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
  /** Errors of scripts and of the console so far. */
  readonly errors: readonly string[];
}

/**
 * WebGL by software, 2D canvases on the processor, as on a laptop without a GPU. Angle on SwiftShader would push canvases
 * through software GL too, which no reader's machine does and which would flatter the atlas.
 */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--enable-blink-features=ForceEagerMeasureMemory',
];

/**
 * Starts a browser with an empty page.
 * @param executable path of Chromium
 * @param scripts names of files in `inPage` to run before the page's own scripts
 * @param flags of Chromium, beside those of every page
 */
export async function openPage(
  executable: string,
  viewport: ViewportSize,
  scripts: readonly string[],
  flags: readonly string[] = [],
): Promise<OpenPage> {
  const browser = await chromium.launch({ executablePath: executable, args: [...BROWSER_FLAGS, ...flags] });
  // A worker that keeps the site for a day without a network would fetch all of it beside what is measured.
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const script of scripts) await page.addInitScript({ path: join(import.meta.dirname, 'inPage', script) });
  return { browser, page, session: await page.context().newCDPSession(page), errors };
}
