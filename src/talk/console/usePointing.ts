import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConsoleLink } from './consoleLink.ts';

/** A spot of the screen, as shares of its width and height. */
type Spot = readonly [x: number, y: number];

/** The presenter's pointer as this console holds it. */
export interface Pointing {
  /** Moving over the picture is enough. */
  readonly isOn: boolean;
  readonly at: Spot | null;
  readonly toggle: () => void;
  readonly pointTo: (spot: Spot | null) => void;
  /** Moves it by steps of a fiftieth of the screen; from the middle, where it is put away. */
  readonly move: (by: Spot) => void;
}

const STEP = 1 / 50;

/** Moves the audience's pointer, at most once a picture: a mouse reports far more often. */
export function usePointing({ ask }: ConsoleLink): Pointing {
  const [isOn, setIsOn] = useState(false);
  const [at, setAt] = useState<Spot | null>(null);
  const latest = useRef<Spot | null>(null);
  const pending = useRef(0);
  const pointTo = useCallback(
    (spot: Spot | null) => {
      const next: Spot | null = spot && [within(spot[0]), within(spot[1])];
      if (next === null && latest.current === null) return;
      latest.current = next;
      setAt(next);
      pending.current ||= requestAnimationFrame(() => {
        pending.current = 0;
        ask({ do: 'point', at: latest.current });
      });
    },
    [ask],
  );
  useEffect(() => () => cancelAnimationFrame(pending.current), []);
  return useMemo(
    () => ({
      isOn,
      at,
      pointTo,
      toggle: () => {
        setIsOn(!isOn);
        if (isOn) pointTo(null);
      },
      move: ([right, down]) => {
        if (!isOn) return;
        const [x, y] = latest.current ?? [0.5, 0.5];
        pointTo([x + right * STEP, y + down * STEP]);
      },
    }),
    [isOn, at, pointTo],
  );
}

function within(share: number): number {
  return Math.min(Math.max(0, share), 1);
}
