import { useSyncExternalStore } from 'react';

/** False while the build writes the first page: what does nothing without a script, and moves nothing when it comes, is left out of it. */
export function useIsLive(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
