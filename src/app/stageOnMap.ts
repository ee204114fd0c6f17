import type { Scene } from '../model/scene.ts';
import type { StageMap } from './stageMap.ts';

/** What a step on the stage has the map draw, once its code is there; null until then, and elsewhere. */
export function stageOnMap(scene: Scene): StageMap | null {
  return isOnStage(scene) ? part : null;
}

/** True of a step on the stage. */
export function isOnStage({ view, story, step }: Pick<Scene, 'view' | 'story' | 'step'>): boolean {
  return view === 'present' && story !== null && step !== null;
}

let part: StageMap | null = null;
let coming: Promise<StageMap> | null = null;

/** Fetches it; where it does not come, the ordinary map stays and the next talk asks again. */
export function fetchStageMap(then: () => void): void {
  coming ??= import('./stageMap.ts').then(({ stageMap }) => stageMap);
  coming.then(
    (found) => {
      part = found;
      then();
    },
    (reason: unknown) => {
      coming = null;
      reportError(reason);
    },
  );
}
