import { useSyncExternalStore } from 'react';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { Scene } from '../model/scene.ts';
import type { AtlasState, Listing } from './store.ts';
import { store } from './store.ts';

/**
 * Follows a part of the store. Not zustand's own hook: that one shows the first page, which the build writes, the empty
 * store instead of the filled one.
 */
export function useAtlasState<T>(select: (state: AtlasState) => T): T {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useScene(): Scene {
  return useAtlasState((state) => state.scene);
}

/** The loaded atlas. For components below the gate that waits for it. @throws where it is not loaded */
export function useAtlas(): Atlas {
  const atlas = useAtlasState((state) => state.atlas);
  if (!atlas) throw new Error('The atlas is not loaded: this component stands outside the gate.');
  return atlas;
}

/** The open list of places. */
export function useListing(): Listing | null {
  return useAtlasState((state) => state.listing);
}

export function useHover(): AreaId | null {
  return useAtlasState((state) => state.hover);
}
