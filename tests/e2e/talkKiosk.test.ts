import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { KioskDriver } from './kioskDriver.ts';

test('a kiosk loops, sleeps, yields to a visitor, comes back, and is ended on purpose alone', {
  tag: '@still',
}, async ({ page }) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open('?view=present&story=opening');
  await kiosk.start('五步开场');
  await kiosk.stepPasses();
  await kiosk.loops(2);
  await kiosk.sleeps(9);
  await kiosk.loops(3);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await kiosk.loops(3);

  await page.mouse.click(1300, 500);
  await expect(kiosk.bar).toBeVisible();
  await kiosk.bar.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.mouse.click(1300, 400);
  await kiosk.isLeft();
  await kiosk.loops(3);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  expect(await kiosk.refuses('contextmenu')).toBe(true);
  expect(await kiosk.refuses('drop')).toBe(true);
  await page.keyboard.press('Control+p');
  await page.keyboard.press('b');
  await page.goBack().catch(() => null);
  await kiosk.holdEscape(1);
  await kiosk.isLeft();
  await kiosk.loops(3);
  await kiosk.stepPasses();
  await kiosk.stepPasses();
  await kiosk.loops(5);
  await kiosk.stepPasses();
  await kiosk.loops(1);

  await kiosk.holdEscape(4);
  await expect.poll(() => kiosk.link()).not.toContain('kiosk');
  expect(kiosk.link()).toContain('step=1');
});
