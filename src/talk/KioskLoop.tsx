import { useEffect } from 'react';
import { useAtlasState } from '../state/hooks.ts';
import { KioskBar } from './kiosk/KioskBar.tsx';
import { keepAwake } from './kiosk/keepAwake.ts';
import { useKiosk } from './kiosk/useKiosk.ts';

/** Keeps the screen on while a step is shown, and turns the steps by their dwell times while the kiosk runs. */
export function KioskLoop() {
  const runs = useAtlasState(({ scene }) => scene.kiosk);
  return runs ? <RunningKiosk /> : <AwakeScreen />;
}

function RunningKiosk() {
  const { mode, holds, goOn } = useKiosk();
  return <KioskBar yielded={mode === 'yielded'} holds={holds} onGoOn={goOn} />;
}

/** A presenter speaks for minutes without touching anything. */
function AwakeScreen() {
  useEffect(() => keepAwake().stop, []);
  return null;
}
