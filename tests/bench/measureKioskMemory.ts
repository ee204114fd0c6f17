import type { ViewportSize } from '@playwright/test';
import { compiledBytes } from './compiledBytes.ts';
import { type OpenPage, openPage } from './openPage.ts';

/** What a kiosk holds once garbage is collected, after so many loops. */
export interface KioskMemory {
  readonly loops: number;
  readonly heapBytes: number;
  /** What of it is code of scripts. */
  readonly codeBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Timeouts and animation frames wound up. */
  readonly timers: number;
  readonly entries: number;
}

/** What runs in the kiosk. */
export interface KioskRun {
  readonly map: 'live' | 'plate';
  /** False: the engine makes no machine code of scripts, of which it makes more the longer they run. */
  readonly isCompiled: boolean;
}

/** Longer than any step of a story stays. */
const SLEEP_MS = 700_000;
const SETTLED_MS = 3_000;
const UNCOMPILED = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/**
 * Runs a kiosk by sending the device to sleep for longer than a step stays, as often as there are steps, and looks at what
 * it holds after each of the given numbers of loops. The camera cuts: no flight is waited for. Chromium asks for the page's
 * icon again whenever the address changes, and keeps every answer for the harness, outside the heap that is looked at.
 */
export async function measureKioskMemory(
  executable: string,
  viewport: ViewportSize,
  address: string,
  steps: number,
  looks: readonly number[],
  { map, isCompiled }: KioskRun,
): Promise<readonly KioskMemory[]> {
  const open = await openPage(executable, viewport, ['timers.js', 'steps.js'], isCompiled ? [] : [UNCOMPILED]);
  try {
    const { page } = open;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript((choice) => localStorage.setItem('yuecai-map', choice), map);
    await page.goto(address);
    await page
      .locator(map === 'live' ? 'html[data-atlas="map"]' : '.stage:not(.is-waiting)')
      .waitFor({ timeout: 60_000 });
    // The loop begins only after its first step stands.
    await page.waitForTimeout(SETTLED_MS);
    const seen: KioskMemory[] = [];
    let done = 0;
    for (const loops of looks) {
      // On a slow machine the kiosk may have gone on by itself.
      const begun = page.url();
      // In one go: every call from outside would leave compiled code behind.
      await page.evaluate(sleepThrough, [SLEEP_MS, (loops - done) * steps] as const);
      done = loops;
      if (page.url() !== begun) throw new Error(`After whole loops the kiosk is at ${page.url()}, not at ${begun}.`);
      seen.push(await look(open, loops));
    }
    return seen;
  } finally {
    await open.browser.close();
  }
}

/** Sent to the page. */
function sleepThrough([ms, times]: readonly [number, number]): Promise<void> {
  return window.benchSleeps(ms, times);
}

async function look({ page, session, errors }: OpenPage, loops: number): Promise<KioskMemory> {
  if (errors.length > 0) throw new Error(`The page said: ${errors.join('; ')}`);
  await page.waitForTimeout(SETTLED_MS);
  // What the first run leaves for finalisers goes with the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const { timers, entries } = await page.evaluate(() => ({
    timers: Object.values(window.benchPendingTimers()).reduce((sum, count) => sum + count, 0),
    entries: history.length,
  }));
  return {
    loops,
    heapBytes: usedSize,
    codeBytes: await compiledBytes(session),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    timers,
    entries,
  };
}
