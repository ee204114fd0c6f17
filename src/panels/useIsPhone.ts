import { useSyncExternalStore } from 'react';

/** True in a window as narrow as a phone's, where the panel is a bottom sheet; the style sheets ask the same. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(watch, isPhone, no);
}

const QUERY = '(max-width: 639px)';

function watch(then: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', then);
  return () => query.removeEventListener('change', then);
}

const isPhone = () => matchMedia(QUERY).matches;
const no = () => false;
