import type { Release } from './release.ts';

/**
 * Whether the atlas opens without a network. `unasked`: not looked into yet, as until the map stands. `unoffered`: nothing to
 * be kept here, as in the one file, a page that is being developed, or a browser that offers no way. `preparing`: its files
 * are being kept. `ready`: all are. `failed`: the browser or the network refused.
 */
export type OfflineStatus = 'unasked' | 'unoffered' | 'preparing' | 'ready' | 'failed';

/** How the atlas is kept on this device. */
export interface Offline {
  readonly status: OfflineStatus;
  /** A newer version that is kept here and waits to be taken; null where there is none. It may not say which it is. */
  readonly waiting: { readonly release: Release | null } | null;
}
