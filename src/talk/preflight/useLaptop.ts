import { useCallback, useEffect, useState } from 'react';
import type { Readings } from './readings.ts';
import { readLaptop } from './readLaptop.ts';

/** What the laptop says of itself: asked when the page opens, and again whenever the presenter wishes. */
export function useLaptop(): { readonly readings: Readings | null; readonly again: () => void } {
  const [readings, setReadings] = useState<Readings | null>(null);
  const again = useCallback(() => {
    readLaptop().then(setReadings, (reason: unknown) => reportError(reason));
  }, []);
  useEffect(again, [again]);
  return { readings, again };
}
