import { setTimeout as wait } from 'node:timers/promises';
import type { Numbers } from './numbers.ts';
import type { OpenPage } from './openPage.ts';
import { openPage } from './openPage.ts';
import type { MemoryServer } from './serveFromMemory.ts';
import type { Subject } from './subject.ts';
import { untilTakeover } from './takeover.ts';

/** Long enough for the start, and for what an action sets going, to be over. */
const SETTLED_AFTER_MS = 3000;
const WATCHED_MS = 5000;
/** A flight of the map to what was selected is over by then, and the next thing to click stands still. */
const BETWEEN_ACTIONS_MS = 2000;

/** Events of Chromium's trace that mean work at rest. */
const WORK: Readonly<Record<string, string>> = {
  DrawFrame: 'framesDrawn',
  FireAnimationFrame: 'animationFramesFired',
  TimerFire: 'timersFired',
};
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/**
 * Counts what a page that nobody touches does within five seconds: frames drawn, timers and animation frames fired, and
 * timers still wound up at the end; first after the start, then after all of the subject's actions.
 */
export async function measureRest(subject: Subject, server: MemoryServer, executable: string): Promise<Numbers> {
  const open = await openPage(executable, subject.viewport, ['timers.js']);
  try {
    await open.page.goto(`${server.origin}${subject.path}`, { waitUntil: 'networkidle' });
    if (subject.takesOver) await untilTakeover(open.page);
    const started = await workAtRest(open);
    for (const action of subject.actions) {
      await action.prepare(open.page);
      await action.act(open.page);
      await wait(BETWEEN_ACTIONS_MS);
    }
    const acted = await workAtRest(open);
    return {
      ...started,
      ...Object.fromEntries(Object.entries(acted).map(([name, count]) => [`${name}AfterActions`, count])),
    };
  } finally {
    await open.browser.close();
  }
}

async function workAtRest({ browser, page }: OpenPage): Promise<Numbers> {
  await wait(SETTLED_AFTER_MS);
  await browser.startTracing(page, { categories: CATEGORIES });
  // Beginning a trace draws a frame by itself.
  await wait(1000);
  const from = await page.evaluate(() => performance.now());
  await wait(WATCHED_MS);
  const to = await page.evaluate(() => performance.now());
  const trace: { traceEvents: readonly { name: string; ts: number }[] } = JSON.parse(
    String(await browser.stopTracing()),
  );
  const pending = await page.evaluate(() => window.benchPendingTimers());
  const counts = Object.fromEntries(Object.values(WORK).map((name) => [name, 0]));
  const last = trace.traceEvents.reduce((latest, { ts }) => Math.max(latest, ts), 0);
  const first = last - (to - from) * 1000;
  for (const event of trace.traceEvents) {
    const name = WORK[event.name];
    if (name && event.ts >= first) counts[name] = (counts[name] ?? 0) + 1;
  }
  return { ...counts, timersPending: Object.values(pending).reduce((sum, count) => sum + count, 0) };
}
