import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { program } from '../make/program.ts';

/** Names under which a Chromium, Chrome or Edge is installed on Linux, best first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
];

/** Where Chrome and Edge stand on macOS and Windows. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium to test with: the one named in the environment (`YUECAI_BROWSER` or `CHROMIUM_PATH`), else an
 * installed Chromium, Chrome or Edge, else the one Playwright downloaded; null where there is none.
 * Throws when the environment names a file that does not exist.
 */
export function findBrowser(): string | null {
  const named = process.env['YUECAI_BROWSER'] || process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`The environment names a browser that does not exist: ${named}`);
    return named;
  }
  const installed = NAMES.map(program).find((path) => path !== null) ?? PLACES.find(existsSync);
  if (installed !== undefined) return installed;
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : null;
}
