import type { Localized } from './localized.ts';

/** What the operator of a public map prints at its lower left. Without a number the disclaimer stands there; nothing is refused. */
export interface MapApproval {
  /** The map-approval number (审图号) of this very map, or null. Never that of the map its data came from. */
  readonly number: string | null;
  /** Who holds the number, or null. */
  readonly holder: string | null;
  readonly disclaimer: Localized;
}

export const NO_MAP_APPROVAL: MapApproval = {
  number: null,
  holder: null,
  disclaimer: {
    zh: '示意图，边界仅供参考，不作为划界依据；未取得审图号',
    en: 'Schematic map; boundaries for reference only, not a basis for delimitation; no map-approval number',
  },
};
