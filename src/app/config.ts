import { type MapApproval, NO_MAP_APPROVAL } from '../model/mapApproval.ts';

/** The map-approval number of this very map, once its operator holds one; until then the disclaimer is printed. */
export const MAP_APPROVAL: MapApproval = NO_MAP_APPROVAL;

/**
 * Origins whose pages may embed the atlas, steer it and be told what is seen, each as protocol, host and port; `'*'` is every
 * page. All it shows is public, and nothing the reader keeps is told. Which pages may show it at all is said by the server
 * alone (docs/embed.md).
 */
export const EMBED_ORIGINS: readonly string[] = ['*'];
