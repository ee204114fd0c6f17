import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { ConsoleDriver } from './consoleDriver.ts';

/** Each language and theme once, on the screen that is narrowest for it and on the one that is widest. */
const RUNS = [
  [{ width: 1440, height: 900 }, 'zh', 'stage'],
  [{ width: 390, height: 844 }, 'en', 'light'],
] as const;

for (const [screen, lang, theme] of RUNS)
  test(`axe finds nothing on what a talk is prepared and given with, ${screen.width} px wide, ${lang}, ${theme}`, {
    tag: '@still',
  }, async ({ page }) => {
    const talk = new ConsoleDriver(page);
    await page.setViewportSize(screen);
    const query = `?lang=${lang}&theme=${theme}`;

    await page.goto(`${query}&view=present`);
    await expect(page.locator('.preflight-sum')).toBeVisible({ timeout: 30_000 });
    expect.soft(await talk.faults(page), 'the stories and the check before a talk').toEqual([]);

    await page.goto(`${query}&view=present&story=opening`);
    await expect(page.locator('.step-row')).toHaveCount(5, { timeout: 30_000 });
    await page.locator('summary').filter({ hasText: 'PPTX' }).click();
    expect.soft(await talk.faults(page), 'a story').toEqual([]);

    await talk.present(`${query}&view=present&story=opening&step=2`);
    expect.soft(await talk.faults(page), 'the stage').toEqual([]);

    await page.goto(query);
    await page.getByRole('button', { name: /^(分享|Share)$/ }).click();
    await expect(page.getByRole('dialog').locator('textarea').first()).toBeVisible();
    expect.soft(await talk.faults(page), 'sharing').toEqual([]);
  });
