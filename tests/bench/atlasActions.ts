import type { Action } from './measurePage.ts';

/** What a reader does on the atlas, in the order in which the bench does it. */
export const ATLAS_ACTIONS: readonly Action[] = [];
