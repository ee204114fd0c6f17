import { expect, test } from '@playwright/test';
import { type Browser, launch } from 'puppeteer-core';
import { type StaticServer, staticServer } from '../../data/build/staticServer.ts';
import { program } from '../make/program.ts';

/** Playwright drives only a Firefox of its own making; the one of the distribution speaks WebDriver BiDi, as puppeteer does. */
const FIREFOX = process.env['YUECAI_FIREFOX'] ?? program('firefox-esr') ?? program('firefox');

test.describe('in Firefox', () => {
  test.skip(FIREFOX === null, 'no Firefox is installed');
  let browser: Browser;
  let server: StaticServer;

  test.beforeAll(async () => {
    server = await staticServer('dist');
    browser = await launch({ browser: 'firefox', executablePath: FIREFOX ?? '', headless: true });
  });

  test.afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('the atlas opens with its map and table, and a region can be chosen', async () => {
    const page = await browser.newPage();
    const noise: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(server.url);
    await page.waitForSelector('html[data-atlas="plate"] #plate svg');
    await page.goto(`${server.url}?r=foshan`);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#reading')?.textContent ?? ''))
      .toContain('6000');
    expect(noise).toEqual([]);
  });
});
