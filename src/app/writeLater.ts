/** A write that waits for a pause. */
export interface LaterWrite {
  /** Asks for it: after a pause, or when the page is left. */
  readonly soon: () => void;
  /** Writes what was asked for, and asks the page no more. */
  readonly end: () => void;
}

/** Writes after a pause, so that what is typed is written once, and at once where the page is hidden or left. */
export function writeLater(write: () => void): LaterWrite {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    write();
  };
  const hurry = () => {
    if (timer !== undefined) now();
  };
  document.addEventListener('visibilitychange', hurry);
  addEventListener('pagehide', hurry);
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE_MS);
    },
    end: () => {
      hurry();
      document.removeEventListener('visibilitychange', hurry);
      removeEventListener('pagehide', hurry);
    },
  };
}

const PAUSE_MS = 300;
