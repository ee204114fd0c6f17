import { expect } from '@playwright/test';
import { test } from '../atlasTest.ts';
import { KioskDriver } from '../kioskDriver.ts';

test.use({ allowedConsole: /CONTEXT_LOST_WEBGL|context (lost|loss)/i });

test('a kiosk whose graphics context is lost has map or plate again within two seconds, and loops on', async ({
  page,
}) => {
  const kiosk = new KioskDriver(page);
  const root = page.locator('html');
  await kiosk.open('?view=present&story=opening&step=1&kiosk=on&theme=stage');
  await expect(root).toHaveAttribute('data-atlas', 'map', { timeout: 40_000 });
  for (let step = 1; step <= 3; step += 1) {
    await kiosk.loops(step);
    const seen = await page.evaluate(pictureAfterLoss);
    expect(seen.lost, 'the context was lost').toBe(true);
    expect(seen.ms, 'until map or plate stands').toBeLessThan(2_000);
    await expect(root, 'the map comes back').toHaveAttribute('data-atlas', 'map', { timeout: 30_000 });
    await kiosk.stepPasses();
  }
  await kiosk.loops(4);
});

/** Takes the context away from the live map, and says after how long map or plate draws the ground. Sent to the page. */
async function pictureAfterLoss(): Promise<{ readonly lost: boolean; readonly ms: number }> {
  const plate = document.querySelector('#plate');
  const canvas = plate?.querySelector<HTMLCanvasElement>('canvas') ?? null;
  const gl = canvas?.getContext('webgl2') ?? null;
  const isLost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve));
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  await isLost;
  const begun = performance.now();
  const stands = () => {
    const ground = plate?.querySelector('.plate-ground')?.checkVisibility() ?? false;
    const now = plate?.querySelector<HTMLCanvasElement>('canvas')?.getContext('webgl2') ?? null;
    return plate?.classList.contains('is-live') ? now !== null && !now.isContextLost() : ground;
  };
  while (!stands() && performance.now() - begun < 10_000)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return { lost: gl?.isContextLost() ?? false, ms: performance.now() - begun };
}
