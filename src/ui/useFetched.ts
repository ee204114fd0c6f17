import { useEffect, useState } from 'react';

/** A part of the page whose code is fetched when its turn comes. */
export interface Fetched<T> {
  /** Null until it is there. */
  readonly part: T | null;
  readonly failed: boolean;
  /** Asks again after a failure. */
  readonly retry: () => void;
}

/**
 * Fetches a part of the page once it is its turn. Once it has come it stands at once wherever it is shown again.
 * @param fetch one function for each part, made outside components: by it a part is known again
 */
export function useFetched<T extends object>(fetch: () => Promise<T>, isTurn = true): Fetched<T> {
  const [part, setPart] = useState<T | null>(() => (kept.get(fetch) as T | undefined) ?? null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (part !== null || failed || !isTurn) return;
    let isOver = false;
    fetch().then(
      (found) => {
        kept.set(fetch, found);
        if (!isOver) setPart(() => found);
      },
      (reason: unknown) => {
        reportError(reason);
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [fetch, part, failed, isTurn]);
  return { part, failed, retry: () => setFailed(false) };
}

const kept = new WeakMap<object, object>();
