import { type AwakeState, lastAwakeState } from '../kiosk/keepAwake.ts';

/** Whether the browser leaves the screen on: asked for a moment. What it refused during a talk counts for more. */
export async function readAwake(): Promise<AwakeState> {
  if (lastAwakeState() === 'refused') return 'refused';
  if (!('wakeLock' in navigator)) return 'unknown-here';
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return 'held';
  } catch {
    return 'refused';
  }
}
