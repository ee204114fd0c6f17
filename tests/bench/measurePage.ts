import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page, ViewportSize } from '@playwright/test';
import { measureInteractions } from './measureInteractions.ts';
import { measureMotion } from './measureMotion.ts';
import type { Numbers } from './numbers.ts';
import type { OpenPage } from './openPage.ts';
import { openPage } from './openPage.ts';
import type { WindowPart } from './paintedAt.ts';
import { changePaintedAt, mapPaintedAt } from './paintedAt.ts';
import type { Recording } from './recording.ts';
import { recordFrames } from './recording.ts';
import { sentBytes } from './sentBytes.ts';
import type { MemoryServer } from './serveFromMemory.ts';
import type { Subject } from './subject.ts';
import { takeoverFigures, untilTakeover } from './takeover.ts';

/** How to measure. */
export interface Method {
  readonly executable: string;
  /** Folder for a picture of the settled page; null for none. */
  readonly shots: string | null;
  /** Folder for a trace of the start; null for none. A traced run is slower. */
  readonly traces: string | null;
}

const READY_WITHIN_MS = 60_000;

/**
 * Opens the page in a new browser with a new profile, and measures its start, its memory, its actions and its frames in motion.
 * @param onEnd called before the browser is closed
 * @throws if it is not ready within a minute, paints nothing, or an action changes nothing
 */
export async function measurePage(
  subject: Subject,
  server: MemoryServer,
  method: Method,
  onEnd: () => void,
): Promise<Numbers> {
  const open = await openPage(method.executable, subject.viewport, ['marks.js', 'frameTimes.js', 'interactions.js']);
  try {
    if (method.traces)
      await open.browser.startTracing(open.page, { path: join(method.traces, `${subject.name}.json`) });
    const recording = await recordFrames(open.session, subject.viewport);
    server.takeSent();
    await open.page.goto(`${server.origin}${subject.path}`, { waitUntil: 'commit' });
    const readyAt = await untilReady(open);
    const takeoverAt = subject.takesOver ? await untilTakeover(open.page) : null;
    await recording.untilBeyond(1);
    await recording.untilSettled();
    const bodies = server.takeSent();
    if (method.traces) await open.browser.stopTracing();
    const origin = await open.page.evaluate(() => performance.timeOrigin);
    const frames = recording.frames.filter((frame) => frame.at >= origin);
    const map = await partOf(open.page, subject.map, subject.viewport);
    if (method.shots) await open.page.screenshot({ path: join(method.shots, `${subject.name}.png`) });
    const memory = await memoryOf(open);
    const actions = await measureActions(subject, open, recording);
    await recording.stop();
    const motion = subject.isMoved ? await measureMotion(open, map) : {};
    if (method.shots && subject.isMoved)
      await open.page.screenshot({ path: join(method.shots, `${subject.name}-moved.png`) });
    const interactions = await measureInteractions(subject, server, open);
    const painted = mapPaintedAt(frames, map);
    const sent = sentBytes(bodies);
    return {
      paintedMs: painted.at - origin,
      readyMs: readyAt - origin,
      ...(subject.takesOver ? takeoverFigures({ origin, takeoverAt, frames, map, bodies }) : {}),
      htmlKB: sent.html / 1000,
      codeKB: sent.code / 1000,
      dataKB: sent.data / 1000,
      requests: sent.requests,
      ...memory,
      ...actions,
      ...interactions,
      ...motion,
      mapKilopixels: (map.width * map.height) / 1000,
      whitePercent: 100 * painted.whiteShare,
      errors: open.errors.length,
    };
  } finally {
    onEnd();
    await open.browser.close();
  }
}

/**
 * Waits until the page says that it is ready; gives the time in ms since 1970.
 * @throws if it does not within a minute
 */
export async function untilReady({ page, errors }: OpenPage): Promise<number> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const readyAt = await page.evaluate(() => window.benchMarks.readyAt);
    if (readyAt !== null) return readyAt;
    await wait(100);
  }
  throw new Error(`not ready within a minute: ${errors.slice(0, 2).join(' | ') || 'no error was reported'}`);
}

/** Memory after a forced collection: heap and buffers of the page's main thread, and all of the page with its workers. */
async function memoryOf({ page, session }: OpenPage): Promise<Numbers> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  const bytes = await page.evaluate(() => performance.measureUserAgentSpecificMemory().then((memory) => memory.bytes));
  return { heapMB: (usedSize + backingStorageSize) / 1e6, memoryMB: bytes / 1e6 };
}

async function measureActions(subject: Subject, open: OpenPage, recording: Recording): Promise<Numbers> {
  const numbers: Record<string, number | null> = {};
  for (const action of subject.actions) {
    await action.prepare(open.page);
    await recording.untilSettled();
    await open.page.evaluate(() => Object.assign(window.benchMarks, { inputAt: null }));
    const [before, seen] = [recording.frames.at(-1), recording.frames.length];
    await action.act(open.page);
    await recording.untilBeyond(seen);
    await recording.untilSettled();
    const { inputAt } = await open.page.evaluate(() => window.benchMarks);
    const watched = await partOf(open.page, action.watched, subject.viewport);
    const shown = before ? changePaintedAt(before, recording.frames.slice(seen), watched) : null;
    if (!shown || inputAt === null) throw new Error(`${action.name}: nothing changed on the page`);
    numbers[`${action.name}Ms`] = shown.at - inputAt;
    numbers[`${action.name}Frames`] = shown.frame;
  }
  return numbers;
}

/**
 * Where an element stands, as far as it is in the window; null is the whole window.
 * @throws if there is no such element
 */
export async function partOf(page: Page, selector: string | null, viewport: ViewportSize): Promise<WindowPart> {
  if (selector === null) return { x: 0, y: 0, ...viewport };
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [right, bottom] = [Math.min(viewport.width, box.x + box.width), Math.min(viewport.height, box.y + box.height)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
