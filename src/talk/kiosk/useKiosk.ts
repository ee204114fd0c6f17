import { useCallback, useEffect, useRef, useState } from 'react';
import { holdKiosk, type KioskHold } from './holdKiosk.ts';
import type { KioskTurns } from './kioskTurns.ts';

interface Kiosk {
  readonly mode: KioskTurns['mode'];
  /** What ends it is being held. */
  readonly holds: boolean;
  /** Ends a visitor's time: the loop goes on. */
  readonly goOn: () => void;
}

/** Runs the kiosk for as long as the component stands. */
export function useKiosk(): Kiosk {
  const [mode, setMode] = useState<KioskTurns['mode']>('looping');
  const [holds, setHolds] = useState(false);
  const kiosk = useRef<KioskHold>(null);
  useEffect(() => {
    const held = holdKiosk({ onMode: setMode, onHold: setHolds });
    kiosk.current = held;
    return () => {
      kiosk.current = null;
      held.stop();
    };
  }, []);
  const goOn = useCallback(() => kiosk.current?.goOn(), []);
  return { mode, holds, goOn };
}
