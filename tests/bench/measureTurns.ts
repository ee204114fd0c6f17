import type { ViewportSize } from '@playwright/test';
import { openPage } from './openPage.ts';

/** Of every press: frames and ms until the words of the next step stand, ms until the map has come to rest. */
export interface Turns {
  readonly frames: readonly number[];
  readonly wordsMs: readonly number[];
  readonly restMs: readonly number[];
  /** How long a frame took while nothing happened, ms. */
  readonly frameMs: number;
}

const SETTLED_MS = 3_000;
const PAUSE_MS = 600;

/** Turns the steps of a talk by the keys of a clicker, to its end and back, as often as asked. */
export async function measureTurns(
  executable: string,
  viewport: ViewportSize,
  address: string,
  steps: number,
  rounds: number,
): Promise<Turns> {
  const { browser, page } = await openPage(executable, viewport, ['frameTimes.js', 'steps.js']);
  try {
    await page.goto(address);
    await page.locator('html[data-atlas="map"]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(SETTLED_MS);
    const { times } = await page.evaluate(() => window.benchFrameTimes(2_000));
    const turns: Awaited<ReturnType<Window['benchTurned']>>[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const key of ['PageDown', 'PageUp'])
        for (let step = 1; step < steps; step += 1) {
          turns.push(await page.evaluate((pressed) => window.benchTurned(pressed), key));
          await page.waitForTimeout(PAUSE_MS);
        }
    return {
      frames: turns.map(({ frames }) => frames),
      wordsMs: turns.map(({ wordsMs }) => wordsMs),
      restMs: turns.map(({ restMs }) => restMs),
      frameMs: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.max(1, times.length - 1),
    };
  } finally {
    await browser.close();
  }
}
