import { expect, type Page } from '@playwright/test';

/** Waits until the program of the sheet is there: a browser that prints waits for nothing, and the sheet's program comes after the page. */
export async function paperReady(page: Page): Promise<void> {
  const stands = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const { paper } = document.documentElement.dataset;
      dispatchEvent(new Event('afterprint'));
      return paper !== undefined;
    });
  await expect.poll(stands, 'the program of the sheet').toBe(true);
}
