import { useCallback, useEffect, useRef, useState } from 'react';
import { store } from '../../state/store.ts';
import { setKiosk } from '../../state/talkActions.ts';
import { guardKiosk } from './guardKiosk.ts';
import { holdKiosk, type KioskHold } from './holdKiosk.ts';
import type { KioskTurns } from './kioskTurns.ts';

interface Kiosk {
  readonly mode: KioskTurns['mode'];
  /** What ends it is being held. */
  readonly holds: boolean;
  /** Ends a visitor's time: the loop goes on. */
  readonly goOn: () => void;
}

/** Runs the kiosk for as long as the component stands and the scene says so. */
export function useKiosk(runs: boolean): Kiosk {
  const [mode, setMode] = useState<KioskTurns['mode']>('looping');
  const [holds, setHolds] = useState(false);
  const kiosk = useRef<KioskHold>(null);
  // Also where none runs yet: the guard must listen before the stage, whose own effects come after those of its parts.
  useEffect(
    () =>
      guardKiosk({
        isOn: () => store.getState().scene.kiosk,
        onTouch: () => kiosk.current?.touch(),
        onMove: () => kiosk.current?.move(),
        onHold: setHolds,
        onEnd: () => setKiosk(false),
      }),
    [],
  );
  useEffect(() => {
    if (!runs) return;
    const held = holdKiosk(setMode);
    kiosk.current = held;
    return () => {
      kiosk.current = null;
      held.stop();
      setMode('looping');
    };
  }, [runs]);
  const goOn = useCallback(() => kiosk.current?.goOn(), []);
  return { mode, holds, goOn };
}
