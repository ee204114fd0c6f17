import { useEffect } from 'react';
import { useAtlasState } from '../state/hooks.ts';
import { KioskBar } from './kiosk/KioskBar.tsx';
import { keepAwake } from './kiosk/keepAwake.ts';
import { useKiosk } from './kiosk/useKiosk.ts';

/** Turns the steps by their dwell times while the kiosk runs; with or without, the screen stays on while a step is shown. */
export function KioskLoop() {
  const runs = useAtlasState(({ scene }) => scene.kiosk);
  const { mode, holds, goOn } = useKiosk(runs);
  // A presenter speaks for minutes without touching anything.
  useEffect(() => (runs ? undefined : keepAwake().stop), [runs]);
  return runs ? <KioskBar yielded={mode === 'yielded'} holds={holds} onGoOn={goOn} /> : null;
}
