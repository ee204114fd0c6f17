import { expect } from '@playwright/test';
import axe from 'axe-core';
import { test } from './atlasTest.ts';
import { ScenarioDriver } from './scenarioDriver.ts';

const SUM = '目标合计与全省目标';

test('a planner edits targets by keyboard, sees a check fail and pass, and undoes to the start', {
  tag: '@still',
}, async ({ atlas, page }) => {
  const scenario = new ScenarioDriver(page);
  await page.addInitScript(axe.source);
  await scenario.open();
  await expect(scenario.check(SUM, 'holds')).toHaveCount(1);
  await expect(scenario.mark).toHaveCount(0);
  for (const region of ['广州', '深莞惠', '珠海', '肇庆', '清远', '韶关', '湛江', '云浮']) {
    await scenario.sign(region).focus();
    await atlas.press('Home');
  }
  await expect(scenario.check(SUM, 'fails')).toContainText('少 4800 亿元（情景）');
  await expect(scenario.mark).toContainText('情景数值，不是行动计划的数值。');
  await scenario.target('佛山').focus();
  await atlas.press('ControlOrMeta+a');
  await page.keyboard.type('-5');
  await atlas.press('Enter');
  await expect(scenario.target('佛山')).toHaveAttribute('aria-invalid', 'true');
  await expect(scenario.target('佛山')).toHaveAccessibleDescription('目标不能为负。写一个大于 0 的数。');
  await expect(scenario.check(SUM, 'fails')).toBeVisible();
  await atlas.press('ControlOrMeta+a');
  await page.keyboard.type('达１.０８万亿');
  await atlas.press('Enter');
  await expect(scenario.target('佛山')).toHaveValue('10800');
  await expect(scenario.check(SUM, 'holds')).toHaveCount(1);
  await expect(scenario.check(SUM, 'fails')).toHaveCount(0);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  expect(violations).toEqual([]);
  for (let step = 0; step < 9; step += 1) await atlas.press('ControlOrMeta+z');
  await expect(scenario.target('佛山')).toHaveValue('6000');
  await expect(scenario.sign('云浮')).toHaveValue('>');
  await expect(scenario.mark).toContainText('情景没有改动：所有数值与行动计划相同。');
  await expect(scenario.undo).toHaveAttribute('aria-disabled', 'true');
});

test('a planner plans a site by its coordinates on a phone, and reads in which region it lies', {
  tag: '@still',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const scenario = new ScenarioDriver(page);
  await scenario.open('&lang=en');
  await scenario.target('Foshan').fill('at least 700');
  await page.keyboard.press('Enter');
  const restore = await page.getByRole('button', { name: /^Restore/ }).boundingBox();
  expect((restore?.x ?? 390) + (restore?.width ?? 0), 'nothing of the row is cut off').toBeLessThanOrEqual(390 - 12);
  await scenario.fold('Planned sites').click();
  await page.getByRole('textbox', { name: 'Name of the new site' }).fill('New base');
  await page.getByRole('textbox', { name: 'Coordinates' }).fill('23.02, 113.12');
  await page.getByRole('button', { name: 'Add site' }).click();
  await expect(page.getByText('In Foshan, region Foshan')).toBeVisible();
  await expect(scenario.mark).toContainText('Figures of a scenario, not of the plan.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
