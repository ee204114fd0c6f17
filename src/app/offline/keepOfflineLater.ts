import { fragmentPart } from '../../model/fragment.ts';
import { reportOffline } from '../../state/reportOffline.ts';
import { store } from '../../state/store.ts';

/**
 * Fetches what keeps the atlas on this device once the ground is drawn for good and the page rests. Only the served page
 * itself is kept: not the one file, which has all inside and no manifest, nor a page that stands in another.
 */
export function keepOfflineLater(page: Document): void {
  if (!isKeepable(page)) {
    reportOffline({ status: 'unoffered' });
    return;
  }
  const look = () => {
    if (store.getState().map.kind === 'waiting') return;
    stop();
    whenIdle(() => {
      import('./keepOffline.ts').then(
        async ({ keepOffline }) => await keepOffline(),
        () => reportOffline({ status: 'failed' }),
      );
    });
  };
  const stop = store.subscribe(look);
  look();
}

function isKeepable(page: Document): boolean {
  const isOwnWindow = window.parent === window && fragmentPart(location.hash, 'console') === null;
  return isOwnWindow && 'serviceWorker' in navigator && page.querySelector('link[rel="manifest"]') !== null;
}

/** Safari 16 does not say when it is idle. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, 1000);
}
