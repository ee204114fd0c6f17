import type { Stories } from '../../src/state/store.ts';

/** No stories at all, as before they have been read, with some parts changed. */
export function noStories(part: Partial<Stories> = {}): Stories {
  return {
    shipped: [],
    device: 'kept',
    own: [],
    before: null,
    linked: null,
    reports: [],
    inHand: null,
    ...part,
  };
}
