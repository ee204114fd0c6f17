import type { Point, Size } from '../cartography/camera.ts';
import type { MapCommand } from '../cartography/mapKeys.ts';
import { barLatitude } from '../cartography/scaleBar.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Camera } from '../model/scene.ts';
import { atlasSource } from '../plate/atlasSource.ts';
import { adoptPlate, type LivePlate } from '../plate/livePlate.ts';
import { watchPointer } from '../plate/pointer.ts';
import { makeRoom, moveCamera } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { answerMet, hoverMet } from './answerMet.ts';
import { answerStage } from './answerStage.ts';
import { type CameraDriver, driveCamera } from './cameraDriver.ts';
import { findOnMap } from './findOnMap.ts';
import { fliesToSelection } from './fliesToSelection.ts';
import { followScene } from './followScene.ts';
import { isHome } from './isHome.ts';
import { keepMap } from './keepMap.ts';
import { mapSource } from './mapSource.ts';
import { meetAt } from './meetAt.ts';
import { paperCamera } from './paperPlate.ts';
import { runCommand } from './runCommand.ts';
import { isOnStage } from './stageOnMap.ts';

/** The map under the reader's hands. */
export interface PlateControl {
  /** Carries out what a key or a button asks. */
  run(command: MapCommand): void;
  /** Latitude in degrees, WGS-84, at which the scale bar of the map on paper is true. */
  scaleLatitude(): number;
  /** What of the map is seen; null where that is all of it. */
  sight(): MapSight | null;
  /** Lets go of the plate; the picture stays. */
  stop(): void;
}

/** What is seen of the map: its camera, that of its first view and, in CSS px, how large it stands. */
export interface MapSight {
  readonly camera: Camera;
  readonly home: Camera;
  readonly size: Size;
}

/** Keeps plate and live map in step with the store, and the store with gestures, keys and buttons on them. */
export function controlPlate(element: HTMLElement, atlas: Atlas): PlateControl {
  const plate = adoptPlate(element, atlasSource(atlas));
  const driver = driveCamera(plate);
  const unfollow = followScene(plate, driver, element, atlas);
  const settle = (camera: Camera) => {
    // The first view needs no place in the link, unless a selection stands for another: then it would be a way back to that.
    const { scene } = store.getState();
    const isSelected = scene.areas.length > 0;
    const isFarOut = isHome(plate, camera);
    moveCamera(isFarOut && !(isSelected && fliesToSelection(scene)) ? null : camera);
    if (isFarOut && isSelected) makeRoom();
  };
  // What stands up hides the ground: a prism means its region, whatever place lies behind the point.
  const seen = (ground: Point | null) => ({
    camera: plate.camera(),
    home: plate.home(),
    size: plate.size(),
    ground: plate.stands() ? null : ground,
  });
  const unwatch = watchPointer(element, (at, onSymbol) => meetAt(plate, atlas, at, onSymbol), {
    onHover: (met, ground) => hoverMet(met, atlas, seen(ground)),
    onSelect: (met, ground, adds) => {
      if (isOnStage(store.getState().scene)) {
        answerStage(met, atlas);
        return;
      }
      const answered = findOnMap(store.getState().scene)?.answer(met, atlas, seen(ground)) ?? false;
      if (!answered) answerMet(met, atlas, seen(ground), adds);
    },
  });
  const release = moveByGestures(element, plate, driver, settle);
  const source = mapSource(atlas);
  const letMapGo = source === null ? () => undefined : keepMap(plate, element, source);
  return {
    run: (command) => runCommand(command, plate, driver.target(), atlas, settle),
    scaleLatitude: () => barLatitude(atlas.sheet.home, paperCamera(plate)),
    sight: () =>
      isHome(plate, plate.camera()) ? null : { camera: plate.camera(), home: plate.home(), size: plate.size() },
    stop: () => {
      letMapGo();
      release();
      unwatch();
      unfollow();
      driver.stop();
      plate.remove();
    },
  };
}

/** Gestures load after the first picture; where they cannot, keys and buttons move the map all the same. */
function moveByGestures(
  element: HTMLElement,
  plate: LivePlate,
  driver: CameraDriver,
  settle: (camera: Camera) => void,
): () => void {
  let release: (() => void) | null = null;
  let over = false;
  import('../plate/gestures.ts').then(
    ({ watchGestures }) => {
      if (over) return;
      release = watchGestures(element, plate, { onMove: driver.follow, onRest: settle });
    },
    (reason: unknown) => {
      reportError(reason);
    },
  );
  return () => {
    over = true;
    release?.();
  };
}
