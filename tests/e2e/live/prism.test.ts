import { expect, type Page } from '@playwright/test';
import { test } from '../atlasTest.ts';
import { takePicture } from '../mapPicture.ts';

test.use({ allowedConsole: /CONTEXT_LOST_WEBGL|context (lost|loss)/i });

/** Where the number of a region stands, CSS px. */
async function numberOf(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page
    .locator('#plate')
    .getByLabel(new RegExp(`^${name} `))
    .locator('.plate-value')
    .boundingBox();
  if (box === null) throw new Error(`No number of ${name} is on the map.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the regions stand up: walls and tops are met as their region, a lost context brings them back, and they lie down again', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const flat = await takePicture(page);
  const box = await page.locator('#plate').boundingBox();
  if (box === null) throw new Error('No map.');
  const prisms = page.getByRole('checkbox', { name: '棱柱' });
  await prisms.check();
  await expect(page.getByText('1 km 高＝')).toBeVisible();
  await page.waitForTimeout(1500);
  await atlas.reading.atRest();
  expect(atlas.link()).toBe('?prism=on');
  await expect(atlas.symbols).toHaveCount(9);
  await expect(page.locator('#plate').getByLabel(/^云浮 >1000 仅石材/)).toBeVisible();
  const standing = await takePicture(page);
  expect(standing.shareWithin(flat, 32, box)).toBeLessThan(0.9);

  // The wall of Foshan hides the ground of Zhongshan and of itself: a click there means Foshan.
  const foshan = await numberOf(page, '佛山');
  await page.mouse.click(foshan.x - 20, foshan.y + 45);
  await expect(atlas.panelTitle).toHaveText('佛山');
  expect(atlas.link()).toBe('?r=foshan&prism=on');
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(atlas.map).not.toHaveClass(/is-live/);
  await atlas.settled();
  await page.waitForTimeout(1500);
  await page.mouse.move(box.x + 5, box.y + 5);
  expect((await takePicture(page)).shareWithin(standing, 16, box)).toBeGreaterThan(0.98);

  await prisms.uncheck();
  await page.waitForTimeout(1500);
  await atlas.reading.atRest();
  expect(atlas.link()).toBe('');
  expect((await takePicture(page)).shareWithin(flat, 16, box)).toBeGreaterThan(0.99);
});
