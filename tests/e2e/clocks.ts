import type { Page } from '@playwright/test';

/** Counts, from the next opening of the page on, the frames and timers that its scripts ask for, and every turn of those that repeat. */
export async function watchClocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = { frames: 0, timers: 0 };
    Object.assign(window, { askedClocks: asked });
    const { requestAnimationFrame, setTimeout, setInterval } = window;
    window.requestAnimationFrame = (callback) => {
      asked.frames += 1;
      return requestAnimationFrame.call(window, callback);
    };
    Object.assign(window, {
      setTimeout: (...args: Parameters<typeof setTimeout>) => {
        asked.timers += 1;
        return setTimeout.apply(window, args);
      },
      setInterval: (handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
        const turn = (...args: unknown[]) => {
          asked.timers += 1;
          if (typeof handler === 'function') handler(...args);
        };
        return Reflect.apply(setInterval, window, [turn, delay, ...rest]);
      },
    });
  });
}

/** What the page asked of the browser's clocks since it was opened. */
export interface Clocks {
  readonly frames: number;
  readonly timers: number;
}

declare global {
  interface Window {
    readonly askedClocks: { frames: number; timers: number };
  }
}
