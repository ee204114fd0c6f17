import type { Offline } from '../model/offline.ts';
import { store } from './store.ts';

/** Says how the atlas is kept on this device. */
export function reportOffline(news: Partial<Offline>): void {
  store.setState({ offline: { ...store.getState().offline, ...news } });
}
