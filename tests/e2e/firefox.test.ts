import { expect, test } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { staticServer } from '../../data/build/staticServer.ts';
import { program } from '../make/program.ts';
import { BUILT } from './builtAtlas.ts';

/** Playwright drives only a Firefox of its own making; the one of the distribution speaks WebDriver BiDi, as puppeteer does. */
const FIREFOX = process.env['YUECAI_FIREFOX'] ?? program('firefox-esr') ?? program('firefox');

/** Whether this Firefox has WebGL is the machine's affair: the live map has taken over, or the plate stays for good. */
const GROUND_STANDS = ':is([data-atlas="map"], [data-atlas="plate-only"])';

test('in Firefox the nine stand on the map, a click opens a panel, and the language changes', async () => {
  test.info().skip(FIREFOX === null, 'no Firefox is installed');
  await inFirefox(async (page, url) => {
    await page.goto(url);
    await page.waitForSelector(`html${GROUND_STANDS} #plate [role="button"][data-area="foshan"]`);
    const symbols = () =>
      page.$$eval('#plate .plate-symbol-body', (all) =>
        all.filter((one) => one.getBoundingClientRect().width > 0).map((one) => one.textContent ?? ''),
      );
    await expect.poll(symbols).toHaveLength(9);
    expect((await symbols()).join(' ')).toContain('≥4500');
    await page.click('#plate [role="button"][data-area="foshan"]');
    const title = await page.waitForSelector('article h2');
    expect(await title?.evaluate((heading) => heading.textContent)).toBe('佛山');
    await page.click('button[lang="en"]');
    await page.waitForSelector('html[lang="en"]');
    await expect.poll(() => page.$eval('article h2', (heading) => heading.textContent)).toBe('Foshan');
    await expect.poll(async () => (await symbols()).join(' ')).toContain('≥500');
    expect(new URL(page.url()).search).toBe('?r=foshan&lang=en');
    await page.goto(`${url}?color=target&theme=stage&at=113.2,23,8`);
    await page.waitForSelector(`html${GROUND_STANDS}[data-theme="stage"] #plate [role="button"]`);
    await expect.poll(symbols).toHaveLength(9);
  });
});

/** Opens a page in Firefox with the built atlas served; fails when the page wrote an error or threw. */
async function inFirefox(act: (page: Page, url: string) => Promise<void>): Promise<void> {
  const server = await staticServer(BUILT);
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
