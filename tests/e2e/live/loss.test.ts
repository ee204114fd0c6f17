import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Fault } from '../../../data/build/staticServer.ts';
import { AtlasDriver } from '../atlasDriver.ts';
import { test } from '../atlasTest.ts';
import { BUILT } from '../builtAtlas.ts';
import { MapPicture, takePicture } from '../mapPicture.ts';

test.use({
  allowedConsole: /CONTEXT_LOST_WEBGL|context (lost|loss)|Failed to load resource|dynamically imported|Worker/i,
});

test.describe.configure({ timeout: 180_000 });

/** Takes the graphics context away from the live map, as drivers do. */
function loseContext(page: Page): Promise<void> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

test('a context lost during a flight: the plate is there in the next frame, the flight goes on, the map comes back', async ({
  atlas,
  page,
}) => {
  await atlas.open('?color=target');
  const seen = await page.evaluate(async () => {
    const plate = document.querySelector('#plate');
    const canvas = plate?.querySelector('canvas');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector<HTMLElement>('#reading tbody tr:nth-child(4) th button')?.click();
    for (let wait = 0; wait < 10 && !plate?.classList.contains('is-moving'); wait += 1) await frame();
    const flying = plate?.classList.contains('is-moving');
    const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve));
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await lost;
    await frame();
    const ground = plate?.querySelector('.plate-area[data-area="zhuhai"]');
    return {
      flying,
      live: plate?.classList.contains('is-live'),
      ground: plate?.querySelector('.plate-ground')?.checkVisibility(),
      fill: ground?.getAttribute('fill'),
      selected: plate?.querySelector('.plate-selected')?.getAttribute('href'),
    };
  });
  expect(seen).toEqual({
    flying: true,
    live: false,
    ground: true,
    fill: 'var(--rev-3)',
    selected: '#outline-zhuhai',
  });
  await expect(atlas.panelTitle).toHaveText('珠海');
  await atlas.settled();
  expect(atlas.link()).toBe('?r=zhuhai&color=target');
  const after = await takePicture(page);
  const { zoom, box } = await atlas.reading.sight();
  await page.reload();
  await atlas.settled();
  expect((await atlas.reading.sight()).zoom).toBeCloseTo(zoom, 3);
  expect((await takePicture(page)).shareWithin(after, 16, box), 'the same picture as opened anew').toBeGreaterThan(
    0.99,
  );
});

test('after more than three losses in a row the plate stays and says so, and a retry brings the map', async ({
  atlas,
  page,
}) => {
  await atlas.open('?r=foshan');
  for (let loss = 1; loss <= 4; loss += 1) {
    await loseContext(page);
    await expect(atlas.map, `loss ${loss}`).not.toHaveClass(/is-live/);
    if (loss < 4) await atlas.settled();
  }
  await expect(atlas.root).toHaveAttribute('data-atlas', 'plate-only');
  await expect(atlas.mapNote).toContainText('多次中断');
  await expect(atlas.panelTitle).toHaveText('佛山');
  await atlas.reading.atRest();
  await atlas.clickArea('guangzhou');
  await expect(atlas.panelTitle).toHaveText('广州');
  await atlas.mapNote.getByRole('button', { name: '重试' }).click();
  await atlas.settled();
  await expect(atlas.mapNote).not.toContainText('多次中断');
});

test('on a screen with another pixel ratio: the plate at once, then the map with as many pixels, in the same place', async ({
  atlas,
  page,
}) => {
  await atlas.open('?color=intensity');
  await page.evaluate(() => {
    const states: (string | undefined)[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => states.push(document.documentElement.dataset['atlas'])).observe(
      document.documentElement,
      {
        attributeFilter: ['data-atlas'],
      },
    );
  });
  const devtools = await atlas.devtools();
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    // Emulated, a ratio alone is not told to scripts; a window on another screen is another size by some px as well.
    width: 1438,
    height: 900,
    deviceScaleFactor: 2,
    mobile: false,
  });
  expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'states'))).toEqual(['plate', 'map']);
  const pixels = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas');
    return canvas === null ? 0 : canvas.width / canvas.getBoundingClientRect().width;
  });
  expect(pixels).toBeCloseTo(2, 1);
  const shot = async () => {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
    return MapPicture.of(Buffer.from(data, 'base64'));
  };
  await atlas.reading.atRest();
  const map = await shot();
  await atlas.chooseStillMap();
  const plate = await shot();
  const { x, y, width, height } = (await atlas.reading.sight()).box;
  // The note at the foot says something else.
  const box = { x: x * 2, y: y * 2, width: width * 2, height: (height - 120) * 2 };
  expect(map.width).toBe(2876);
  expect(map.shareWithin(plate, 32, box)).toBeGreaterThanOrEqual(0.99);
});

test('without the code of its worker the plate stays and says so, and a retry brings the map', async ({
  atlas,
  page,
  serveWith,
}) => {
  const worker = readdirSync(`${BUILT}/assets`).find((name) => name.startsWith('map-worker'));
  expect(worker).toBeDefined();
  const faults: Record<string, Fault> = { [`assets/${worker}`]: { kind: 'missing' } };
  const origin = await serveWith(faults);
  await page.goto(`${origin}?color=target`);
  await atlas.started();
  await expect(atlas.root).toHaveAttribute('data-atlas', 'plate-only', { timeout: 30_000 });
  await expect(atlas.mapNote).toContainText('后台程序没能启动');
  await atlas.symbol('佛山').click();
  await expect(atlas.panelTitle).toHaveText('佛山');
  delete faults[`assets/${worker}`];
  await atlas.mapNote.getByRole('button', { name: '重试' }).click();
  await atlas.settled();
});

test('without the code of the map the plate stays and says so, and a retry brings the map', async ({
  atlas,
  page,
  serveWith,
}) => {
  const code = readdirSync(`${BUILT}/assets`).find((name) => name.startsWith('mountMap'));
  expect(code).toBeDefined();
  const origin = await serveWith({ [`assets/${code}`]: { kind: 'missing' } });
  await page.goto(origin);
  await atlas.started();
  await expect(atlas.root).toHaveAttribute('data-atlas', 'plate-only', { timeout: 30_000 });
  await expect(atlas.mapNote).toContainText('没能载入');
  await atlas.symbol('佛山').click();
  await expect(atlas.panelTitle).toHaveText('佛山');
});

test('a graphics process that dies takes nothing away: the map comes back, or the plate stays and says so', async ({
  playwright,
  origin,
}) => {
  const { launchOptions = {} } = test.info().project.use;
  const browser = await playwright.chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const atlas = new AtlasDriver(page, 'map');
    await atlas.open('?r=foshan', origin);
    const devtools = await browser.newBrowserCDPSession();
    await devtools.send('Browser.crashGpuProcess');
    await expect(atlas.map).not.toHaveClass(/is-live/);
    await expect(atlas.root).toHaveAttribute('data-atlas', /^(map|plate-only)$/, { timeout: 30_000 });
    if ((await atlas.status()) === 'plate-only') await expect(atlas.mapNote.getByRole('button')).toBeVisible();
    await atlas.clickArea('guangzhou');
    await expect(atlas.panelTitle).toHaveText('广州');
  } finally {
    await browser.close();
  }
});

test('a tab that slept goes on where it was, even when its context died in its sleep', async ({ atlas, page }) => {
  await atlas.open('?r=yunfu&color=target');
  const devtools = await atlas.devtools();
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await atlas.settled();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#plate canvas');
    // Nobody is told: the browser threw the message away.
    addEventListener('webglcontextlost', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(atlas.map).not.toHaveClass(/is-live/);
  await atlas.settled();
  await expect(atlas.panelTitle).toHaveText('云浮');
});
