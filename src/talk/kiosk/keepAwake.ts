/** What came of asking the browser to leave the screen on. */
export type AwakeState = 'unasked' | 'held' | 'refused' | 'unknown-here';

/** A screen that is kept on. */
export interface Awake {
  /** Asks again where the browser has let go: it does when the page is hidden, and may when the battery runs low. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** Keeps the screen on as long as the page can be seen. A refusal is noted, never shown: the talk goes on. */
export function keepAwake(): Awake {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let isOver = false;
  const renew = async () => {
    if (isOver || isAsking || document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
    if (!('wakeLock' in navigator)) {
      last = 'unknown-here';
      return;
    }
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      last = 'held';
      if (isOver) await lock.release();
    } catch {
      last = 'refused';
    } finally {
      isAsking = false;
    }
  };
  const ask = () => void renew();
  ask();
  document.addEventListener('visibilitychange', ask);
  return {
    renew: ask,
    stop: () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      // Already let go by the browser: nothing is left to do.
      lock?.release().catch(() => undefined);
    },
  };
}

let last: AwakeState = 'unasked';

/** What the browser said the last time. */
export function lastAwakeState(): AwakeState {
  return last;
}
