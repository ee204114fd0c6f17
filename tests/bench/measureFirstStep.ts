import type { ViewportSize } from '@playwright/test';
import { openPage } from './openPage.ts';

/** Opens a talk in a new browser with an empty cache. @returns ms until words and map of its first step stand on screen */
export async function measureFirstStep(executable: string, viewport: ViewportSize, address: string): Promise<number> {
  const { browser, page } = await openPage(executable, viewport, ['steps.js']);
  try {
    await page.goto(address, { waitUntil: 'commit' });
    return await page.evaluate(() => window.benchFirstStep);
  } finally {
    await browser.close();
  }
}
