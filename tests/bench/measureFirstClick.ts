import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Method } from './measurePage.ts';
import { partOf, untilReady } from './measurePage.ts';
import type { Numbers } from './numbers.ts';
import type { OpenPage } from './openPage.ts';
import { openPage } from './openPage.ts';
import type { WindowPart } from './paintedAt.ts';
import { changePaintedAt, likeness } from './paintedAt.ts';
import type { RecordedFrame, Recording } from './recording.ts';
import { recordFrames } from './recording.ts';
import type { MemoryServer } from './serveFromMemory.ts';
import type { Subject } from './subject.ts';

/** A click made as soon as there is something to click on. */
export interface FirstClick {
  /** Selector of what is clicked, once the page runs. */
  readonly target: string;
  /** Selector that is met once the page has answered. */
  readonly answered: string;
  /** Part of the page's address once the right thing is selected. */
  readonly address: string;
  /** Selector of what must show the answer. */
  readonly watched: string;
}

/** What an earlier visit saw: where to click, and the map that a reader waits for. */
export interface Sight {
  readonly at: { readonly x: number; readonly y: number };
  readonly map: WindowPart;
  readonly settled: RecordedFrame;
}

const AGAIN_AFTER_MS = 50;
const WITHIN_MS = 60_000;

/** Visits the page in a browser of its own and looks where its map and the target stand. */
export async function lookAtFirst(
  subject: Subject,
  click: FirstClick,
  server: MemoryServer,
  method: Method,
): Promise<Sight> {
  const open = await openPage(method.executable, subject.viewport, ['marks.js']);
  try {
    const recording = await recordFrames(open.session, subject.viewport);
    await open.page.goto(`${server.origin}${subject.path}`, { waitUntil: 'commit' });
    await untilReady(open);
    await recording.untilBeyond(1);
    await recording.untilSettled();
    const settled = recording.frames.at(-1);
    if (!settled) throw new Error('no frame was seen');
    const target = await partOf(open.page, click.target, subject.viewport);
    const at = { x: target.x + target.width / 2, y: target.y + target.height / 2 };
    return { at, map: await partOf(open.page, subject.map, subject.viewport), settled };
  } finally {
    await open.browser.close();
  }
}

/**
 * Opens the page in a new browser and clicks as soon as a frame shows the map; where the page has not answered, clicks again
 * every 50 ms. Times count from the start of the navigation.
 * @param onEnd called before the browser is closed
 * @throws if the map or the answer does not come within a minute
 */
export async function measureFirstClick(
  subject: Subject,
  click: FirstClick,
  sight: Sight,
  server: MemoryServer,
  method: Method,
  onEnd: () => void,
): Promise<Numbers> {
  const open = await openPage(method.executable, subject.viewport, ['marks.js']);
  try {
    const recording = await recordFrames(open.session, subject.viewport);
    await open.page.goto(`${server.origin}${subject.path}`, { waitUntil: 'commit' });
    const seen = await untilLike(recording, sight);
    const clickedAt = Date.now();
    const clicks = await clickUntilAnswered(open, click, sight);
    await recording.untilSettled();
    const origin = await open.page.evaluate(() => performance.timeOrigin);
    const watched = await partOf(open.page, click.watched, subject.viewport);
    await recording.stop();
    const before = recording.frames[seen];
    const shown = before ? changePaintedAt(before, recording.frames.slice(seen + 1), watched) : null;
    if (!before || !shown) throw new Error('the click changed nothing');
    if (!open.page.url().includes(click.address)) throw new Error(`the click led to ${open.page.url()}`);
    return {
      seenMs: before.at - origin,
      clickedMs: clickedAt - origin,
      answeredMs: shown.at - origin,
      clicks,
      errors: open.errors.length,
    };
  } finally {
    onEnd();
    await open.browser.close();
  }
}

/** Waits for the first frame that shows the map; gives its index. */
async function untilLike({ frames }: Recording, { settled, map }: Sight): Promise<number> {
  const deadline = Date.now() + WITHIN_MS;
  const isLike = likeness(settled, map);
  for (let index = 0; Date.now() < deadline; ) {
    const frame = frames[index];
    if (!frame) await wait(2);
    else if (isLike(frame)) return index;
    else index += 1;
  }
  throw new Error('the map was not seen within a minute');
}

async function clickUntilAnswered({ page, session }: OpenPage, click: FirstClick, { at }: Sight): Promise<number> {
  const deadline = Date.now() + WITHIN_MS;
  const button = { ...at, button: 'left', clickCount: 1 } as const;
  for (let clicks = 1; Date.now() < deadline; clicks++) {
    await Promise.all([
      session.send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...button }),
      session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', buttons: 0, ...button }),
      wait(AGAIN_AFTER_MS),
    ]);
    if (await isThere(page, click.answered)) return clicks;
  }
  throw new Error('no click was answered within a minute');
}

function isThere(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}
