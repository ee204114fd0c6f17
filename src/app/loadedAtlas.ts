import type { Atlas } from '../model/atlas.ts';
import { type AtlasState, store } from '../state/store.ts';

/** Waits for the atlas. */
export function loadedAtlas(): Promise<Atlas> {
  return new Promise((resolve) => {
    const look = ({ atlas }: AtlasState) => {
      if (atlas === null) return;
      stop();
      resolve(atlas);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}
