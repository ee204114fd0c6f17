import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Numbers } from './numbers.ts';
import type { WindowPart } from './paintedAt.ts';
import { changedPercent } from './paintedAt.ts';
import type { RecordedFrame } from './recording.ts';
import type { SentBody } from './sentBytes.ts';
import { sentBytes } from './sentBytes.ts';

/** The mark that the atlas sets when the live map's first complete picture has taken the plate's place. */
export const TAKEOVER_MARK = 'atlas:map';

const WITHIN_MS = 30_000;

/**
 * Waits for the takeover.
 * @returns its time in ms since 1970; null if the page set no mark within half a minute, or says that the plate stays
 */
export async function untilTakeover(page: Page): Promise<number | null> {
  const deadline = Date.now() + WITHIN_MS;
  while (Date.now() < deadline) {
    const { at, stays } = await page.evaluate((mark) => {
      const [entry] = performance.getEntriesByName(mark, 'mark');
      const { atlas } = document.documentElement.dataset;
      return { at: entry ? performance.timeOrigin + entry.startTime : null, stays: atlas === 'plate-only' };
    }, TAKEOVER_MARK);
    if (at !== null || stays) return at;
    await wait(100);
  }
  return null;
}

/** What is known of a start with a takeover in it. */
export interface TakeoverStart {
  /** Start of the navigation, and the takeover: ms since 1970. */
  readonly origin: number;
  readonly takeoverAt: number | null;
  readonly frames: readonly RecordedFrame[];
  readonly map: WindowPart;
  readonly bodies: readonly SentBody[];
}

/**
 * When the live map stood on screen, what it changed there, and what had been sent until then.
 * The picture is the first frame that follows the mark; a takeover that changes no pixel may have none, and stands at once.
 */
export function takeoverFigures({ origin, takeoverAt, frames, map, bodies }: TakeoverStart): Numbers {
  if (takeoverAt === null) return { takeoverMs: null, livePaintedMs: null, takeoverChangedPercent: null, liveKB: null };
  const shown = frames.find(({ at }) => at >= takeoverAt)?.at ?? takeoverAt;
  const [before, settled] = [frames.filter(({ at }) => at < takeoverAt).at(-1), frames.at(-1)];
  const { code, data } = sentBytes(bodies, takeoverAt);
  return {
    takeoverMs: takeoverAt - origin,
    livePaintedMs: shown - origin,
    takeoverChangedPercent: before && settled ? changedPercent(before, settled, map) : null,
    liveKB: (code + data) / 1000,
  };
}
