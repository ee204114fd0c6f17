import { reportKeeping } from '../state/reportKeeping.ts';
import { store } from '../state/store.ts';

/**
 * Fetches what keeps the shortlist once the ground is drawn for good, so that it holds up neither the first picture nor
 * the map, or sooner where the site finder is open or something has been picked. Asked right after the address was read.
 */
export function keepShortlistLater(): void {
  const linked = store.getState().scene.finding.picks.length > 0;
  const look = () => {
    const { map, scene } = store.getState();
    if (map.kind === 'waiting' && scene.view !== 'find' && scene.finding.picks.length === 0) return;
    stop();
    import('./keepShortlist.ts').then(
      async ({ keepShortlist }) => await keepShortlist(linked),
      (reason: unknown) => {
        reportError(reason);
        reportKeeping('refused');
      },
    );
  };
  const stop = store.subscribe(look);
  look();
}
