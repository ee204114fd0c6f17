import { expect, test } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { staticServer } from '../../data/build/staticServer.ts';
import { program } from '../make/program.ts';

/** Playwright drives only a Firefox of its own making; the one of the distribution speaks WebDriver BiDi, as puppeteer does. */
const FIREFOX = process.env['YUECAI_FIREFOX'] ?? program('firefox-esr') ?? program('firefox');

test('in Firefox the atlas opens with its map, and a link shows its region', async () => {
  test.info().skip(FIREFOX === null, 'no Firefox is installed');
  await inFirefox(async (page, url) => {
    await page.goto(url);
    await page.waitForSelector('html[data-atlas="plate"] #plate svg');
    await page.goto(`${url}?r=foshan`);
    await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain('6000');
  });
});

/** Opens a page in Firefox with the built atlas served; fails when the page wrote an error or threw. */
async function inFirefox(act: (page: Page, url: string) => Promise<void>): Promise<void> {
  const server = await staticServer('dist');
  const browser = await launch({ browser: 'firefox', executablePath: FIREFOX ?? '', headless: true });
  try {
    const page = await browser.newPage();
    const noise: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
    await page.setViewport({ width: 1440, height: 900 });
    await act(page, server.url);
    expect(noise).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
}
