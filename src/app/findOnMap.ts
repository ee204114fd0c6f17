import type { Scene } from '../model/scene.ts';
import type { FindMap } from './findMap.ts';

/** What the site finder has the map draw and answer, in its view and once its code is there; null until then, and elsewhere. */
export function findOnMap({ view }: Pick<Scene, 'view'>): FindMap | null {
  return view === 'find' ? part : null;
}

let part: FindMap | null = null;
let coming: Promise<FindMap> | null = null;

/** Fetches it; where it does not come, the ordinary map stays and the next scene asks again. */
export function fetchFindMap(then: (part: FindMap) => void): void {
  coming ??= import('./findMap.ts').then(({ findMap }) => findMap);
  coming.then(
    (found) => {
      part = found;
      then(found);
    },
    (reason: unknown) => {
      coming = null;
      reportError(reason);
    },
  );
}
