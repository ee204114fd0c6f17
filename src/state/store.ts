import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { LoadFault } from '../model/loadFault.ts';
import type { Scene } from '../model/scene.ts';
import { DEFAULT_SCENE } from '../model/scene.ts';
import type { DroppedValue } from '../model/sceneCodec.ts';

/** Choices and loaded facts; everything else is derived from them. */
export interface AtlasState {
  readonly atlas: Atlas | null;
  /** What could not be read at the last attempt. */
  readonly faults: readonly LoadFault[];
  readonly scene: Scene;
  /** The area under the pointer or focus: not part of the scene, since no link should carry it. */
  readonly hover: AreaId | null;
  /** Values of the link that were left out, until the reader dismisses the note. */
  readonly dropped: readonly DroppedValue[];
}

/** The one store of the page. */
export const store = createStore<AtlasState>()(() => ({
  atlas: null,
  faults: [],
  scene: DEFAULT_SCENE,
  hover: null,
  dropped: [],
}));
