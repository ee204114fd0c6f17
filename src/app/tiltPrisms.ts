import type { Atlas } from '../model/atlas.ts';
import type { Camera, Scene } from '../model/scene.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import type { prismMap } from './prismMap.ts';

/** The prisms of a plate: stood up and laid down as the scene wants them, in step with the camera that flies meanwhile. */
export interface PrismTilt {
  /**
   * Takes a scene over.
   * @returns true where the camera has a way to go, and needs a flight of `TILT_MS` even where its place stays
   */
  turn(scene: Scene): boolean;
  /** The way is over, or is to be: the next picture stands or lies. */
  settle(scene: Scene): void;
}

/** As long as the longest flight, ms. */
export const TILT_MS = 700;

/**
 * Tilts the camera of a plate for scenes with prisms. The code comes when the first is asked for.
 * @param baseOf the flat camera that shows the province in a scene; null for that of the first view
 * @param onCome once the code is there: the scene is to be shown anew
 */
export function tiltPrisms(
  plate: Pick<LivePlate, 'setStand'>,
  atlas: Atlas,
  baseOf: (scene: Scene) => Camera | null,
  onCome: () => void,
): PrismTilt {
  let make: ReturnType<typeof prismMap> = null;
  let isComing = false;
  let standing: Scene | null = null;
  let way: { readonly from: number; readonly to: number; readonly begun: number } = { from: 0, to: 0, begun: 0 };
  const share = (): number => {
    const { from, to, begun } = way;
    const gone = Math.min(1, (performance.now() - begun) / TILT_MS);
    return from + (to - from) * (gone < 0.5 ? 4 * gone ** 3 : 1 - (2 - 2 * gone) ** 3 / 2);
  };
  const bring = () => {
    isComing = true;
    import('./prismMap.ts').then(
      ({ prismMap }) => {
        make = prismMap(atlas);
        onCome();
      },
      (reason: unknown) => {
        // The next scene asks again; until then the map stays flat, with the same numbers.
        isComing = false;
        reportError(reason);
      },
    );
  };
  const take = (scene: Scene) => {
    if (scene === standing || make === null) return;
    standing = scene;
    plate.setStand(make(scene, share, () => baseOf(scene)));
  };
  return {
    turn: (scene) => {
      const to = standsUp(scene) ? 1 : 0;
      if (to === 1 && make === null) {
        if (!isComing) bring();
        return false;
      }
      const from = share();
      if (to !== way.to) way = { from, to, begun: performance.now() };
      // On the way back to the flat map prisms are still to be seen.
      if (to === 1 || from > 0) take(scene);
      return from !== to;
    },
    settle: (scene) => {
      const to = standsUp(scene) && make !== null ? 1 : 0;
      way = { from: to, to, begun: 0 };
      if (to === 1) take(scene);
      else if (standing !== null) {
        standing = null;
        plate.setStand(null);
      }
    },
  };
}

/** In which scenes regions stand up: where the map of the plan's regions is read or shown, not that of the site finder. */
export function standsUp({ prism, view, staged }: Pick<Scene, 'prism' | 'view' | 'staged'>): boolean {
  return prism && (view === 'explore' || (view === 'present' && staged === 'explore'));
}
