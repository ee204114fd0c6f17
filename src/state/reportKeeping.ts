import { type Keeping, store } from './store.ts';

/** Says whether the device takes what is written of the shortlist. */
export function reportKeeping(device: Keeping['device']): void {
  const { keeping } = store.getState();
  if (keeping.device !== device) store.setState({ keeping: { ...keeping, device } });
}
