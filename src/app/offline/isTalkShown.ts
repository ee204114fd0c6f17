import { store } from '../../state/store.ts';

/** True while a talk stands on the stage of this window, by hand or by itself. */
export function isTalkShown(): boolean {
  const { view, story, step, kiosk } = store.getState().scene;
  return view === 'present' && ((story !== null && step !== null) || kiosk);
}
