import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';
import { BUILT } from './builtAtlas.ts';
import { ConsoleDriver } from './consoleDriver.ts';

const TALK = '?view=present&story=opening&step=2';

test('a console in a second window leads the talk, and the talk goes on without it', { tag: '@still' }, async ({
  page,
}) => {
  const talk = new ConsoleDriver(page);
  await talk.present(TALK);
  const console = await talk.openConsole();
  await expect(console.getByRole('banner')).toContainText('第 2 步，共 5 步');
  expect(await talk.faults(console), 'axe').toEqual([]);

  await talk.button(console, '下一步').click();
  await talk.showsStep(3);
  await console.keyboard.press('PageDown');
  await talk.showsStep(4);
  await console.getByRole('navigation', { name: '全部步骤' }).getByRole('button').nth(1).click();
  await talk.showsStep(2);
  await console.keyboard.press('b');
  await expect(console.getByText('观众此刻看到黑屏。')).toBeVisible();
  await console.getByRole('group', { name: '观众看到的语言' }).getByText('英文').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await talk.showsStep(2);
  await expect(page.getByRole('button', { name: /控制台|console/i })).toHaveCount(0);

  await console.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await console.setViewportSize({ width: 390, height: 844 });
  expect(await talk.faults(console), 'axe on a phone').toEqual([]);
  await console.close();
  await talk.onScreen();
  const again = await talk.openConsole();
  await talk.button(again, '下一步').click();
  await talk.showsStep(3);
  await page.close();
  await expect(again.getByRole('alert')).toContainText('观众窗口不在了');
  await expect(again.getByRole('region', { name: '备注' })).toBeVisible();
  expect(talk.noise).toEqual([]);
});

test('from a file, and where the browser has no channel between pages, both windows find each other again', {
  tag: '@still',
}, async ({ page }) => {
  await page.context().addInitScript('delete globalThis.BroadcastChannel');
  const talk = new ConsoleDriver(page);
  await talk.present(`${pathToFileURL(path.resolve(BUILT, 'yuecai-atlas.html')).href}${TALK}`);
  const console = await talk.openConsole();
  await talk.button(console, '下一步').click();
  await talk.showsStep(3);

  await page.reload();
  await expect(console.getByRole('banner')).toContainText('第 3 步，共 5 步');
  await talk.joined(console);
  await talk.button(console, '下一步').click();
  await talk.showsStep(4);
  await console.reload();
  await talk.joined(console);
  await talk.button(console, '上一步').click();
  await talk.showsStep(3);

  // The right words and the right token, but out of the audience's own window.
  const token = new URL(console.url()).hash.replace('#console=', '');
  const end = { format: 'yuecai-talk-1', token, from: 'x', seq: 1, kind: 'command', command: { do: 'end' } };
  await page.evaluate((record) => window.postMessage(record, '*'), end);
  await talk.button(console, '上一步').click();
  await talk.showsStep(2);
  expect(talk.noise).toEqual([]);
});
