import { expect } from '@playwright/test';
import axe from 'axe-core';
import { COMPARE_PARTS } from '../../src/model/comparing.ts';
import { test } from './atlasTest.ts';

const EDITED = { v: 1, e: 'draft-2020', n: '试', t: [['foshan', 7000, '>=']] };
const SCENARIO = Buffer.from(JSON.stringify(EDITED)).toString('base64url');
const SCREENS = [
  { what: 'the plan on a desktop', size: [1440, 900], query: '?view=compare&r=foshan,zhaoqing,440300' },
  {
    what: 'a scenario on a phone',
    size: [390, 844],
    query: `?view=compare&lang=en&show=change&base=foshan#scenario=${SCENARIO}`,
  },
] as const;

for (const { what, size, query } of SCREENS)
  test(`axe finds nothing on any part of the comparison, ${what}`, { tag: '@still' }, async ({ page }) => {
    await page.setViewportSize({ width: size[0], height: size[1] });
    await page.addInitScript(axe.source);
    await page.goto(query);
    const parts = page.locator('.compare-parts').getByRole('button');
    await expect(parts).toHaveCount(COMPARE_PARTS.length, { timeout: 30_000 });
    for (const [at, part] of COMPARE_PARTS.entries()) {
      await parts.nth(at).click();
      await expect(page.locator(`.compare[data-part="${part}"] .compare-part > *`).first()).toBeVisible();
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      expect.soft(faults, part).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${part} is as wide as the window`).toBeLessThanOrEqual(0);
    }
  });
