import { useAtlasState } from '../state/hooks.ts';

/** Whether the file of the sites has been read: it may come after the rest, or not at all. */
export function useSitesState(): 'loading' | 'loaded' | 'failed' {
  return useAtlasState(({ atlas, faults }) => {
    if (atlas?.sitesLoaded) return 'loaded';
    return faults.some(({ file }) => file === 'sites.json') ? 'failed' : 'loading';
  });
}
