import { store } from '../state/store.ts';

/** Whether a choice on the map joins what is compared: where the reader asks so, or collects; only beside the map itself. */
export function addsToCompared(asked: boolean): boolean {
  const { collects, scene } = store.getState();
  return (asked || collects) && scene.view === 'explore';
}
