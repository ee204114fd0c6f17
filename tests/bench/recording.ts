import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, ViewportSize } from '@playwright/test';

/** A frame as the compositor gave it. */
export interface RecordedFrame {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly png: Buffer;
}

/** The frames of a page since the recording began, seen from outside: no library's own events count. */
export interface Recording {
  readonly frames: readonly RecordedFrame[];
  /** Waits until there is a frame beyond the first `known`, five seconds at most. */
  untilBeyond(known: number): Promise<void>;
  /** Waits until no new frame has come for half a second. */
  untilSettled(): Promise<void>;
  stop(): Promise<void>;
}

/** Frames are taken at half size: enough to tell a painted map, and cheap enough not to slow the page. */
export const FRAME_SCALE = 0.5;

const QUIET_MS = 500;
const ANSWERED_WITHIN_MS = 5000;
const LONGEST_MS = 60_000;

/** Begins to record every frame of the page. */
export async function recordFrames(session: CDPSession, viewport: ViewportSize): Promise<Recording> {
  const frames: RecordedFrame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? Number.NaN) * 1000, png: Buffer.from(data, 'base64') });
    // The tab may close between a frame and its receipt; nothing is lost then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', {
    format: 'png',
    maxWidth: viewport.width * FRAME_SCALE,
    maxHeight: viewport.height * FRAME_SCALE,
    everyNthFrame: 1,
  });
  return {
    frames,
    async untilBeyond(known) {
      const deadline = Date.now() + ANSWERED_WITHIN_MS;
      while (frames.length <= known && Date.now() < deadline) await wait(20);
    },
    async untilSettled() {
      const deadline = Date.now() + LONGEST_MS;
      for (let seen = -1; seen !== frames.length; ) {
        if (Date.now() > deadline) throw new Error('the page never came to rest');
        seen = frames.length;
        await wait(QUIET_MS);
      }
    },
    async stop() {
      await session.send('Page.stopScreencast');
    },
  };
}
