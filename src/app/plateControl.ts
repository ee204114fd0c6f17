import type { Point, Size } from '../cartography/camera.ts';
import { isSameSight } from '../cartography/flight.ts';
import { frame } from '../cartography/frame.ts';
import type { MapCommand } from '../cartography/mapKeys.ts';
import { barLatitude } from '../cartography/scaleBar.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Camera, Scene } from '../model/scene.ts';
import { atlasSource } from '../plate/atlasSource.ts';
import { adoptPlate, type DrawBand, type LivePlate } from '../plate/livePlate.ts';
import { watchPointer } from '../plate/pointer.ts';
import { makeRoom, moveCamera } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { answerMet, hoverMet } from './answerMet.ts';
import { answerStage } from './answerStage.ts';
import { type CameraDriver, driveCamera } from './cameraDriver.ts';
import { fetchFindMap, findOnMap } from './findOnMap.ts';
import { keepMap } from './keepMap.ts';
import { mapSource } from './mapSource.ts';
import { meetAt } from './meetAt.ts';
import { paperCamera, showOnPaper } from './paperPlate.ts';
import { runCommand } from './runCommand.ts';
import { selectionCamera } from './selectionCamera.ts';
import { fetchStageMap, isOnStage, stageOnMap } from './stageOnMap.ts';
import { standsUp, tiltPrisms } from './tiltPrisms.ts';

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
  const unfollow = follow(plate, driver, element, atlas);
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

/** A selection flies so long, ms; what a key or a button asks is a shorter way. */
const FLIGHT_MS = 700;
const STEP_MS = 220;

/** Shows every scene of the store from now on. */
function follow(plate: LivePlate, driver: CameraDriver, element: HTMLElement, atlas: Atlas): () => void {
  const wanted = (scene: Scene) =>
    stageOnMap(scene)?.camera(scene, plate.symbolScale()) ??
    scene.at ??
    (fliesToSelection(scene) ? selectionCamera(atlas, scene.areas[0], plate) : null);
  const draw = (scene: Scene): DrawBand => {
    const drawn = stageOnMap(scene)?.frame ?? findOnMap(scene)?.frame ?? frame;
    return (band) => drawn(atlas, scene, band);
  };
  let onPaper = false;
  let over = false;
  const arrive = () => {
    if (!over) fly(FLIGHT_MS);
  };
  const prisms = tiltPrisms(plate, atlas, () => null, arrive);
  const show = () => {
    driver.stop();
    const { scene } = store.getState();
    prisms.settle(scene);
    const tag = LANG_TAGS[scene.lang];
    if (element.lang !== tag) element.lang = tag;
    dress(element, scene);
    if (onPaper) showOnPaper(plate, element, draw(scene));
    else plate.show(draw(scene), wanted(scene));
  };
  let holdReference: (() => void) | null = null;
  const bringFinder = () => {
    if (holdReference !== null || store.getState().scene.view !== 'find') return;
    fetchFindMap(({ moveReference }) => {
      if (over || holdReference !== null) return;
      holdReference = moveReference(element, plate, atlas);
      show();
    });
  };
  const bringStage = () => {
    if (!isOnStage(store.getState().scene)) return;
    fetchStageMap(() => {
      if (!over) show();
    });
  };
  const forPaper = () => {
    onPaper = true;
    show();
  };
  const forScreen = () => {
    onPaper = false;
    show();
  };
  /** The new scene from where the camera is, and the way from there to where it belongs. */
  const fly = (ms: number) => {
    const { scene } = store.getState();
    const tilts = prisms.turn(scene) && plate.stands();
    const to = plate.clamp(wanted(scene) ?? plate.home());
    if (isStill() || (!tilts && isSameSight(plate.camera(), to, plate.size()))) {
      show();
      return;
    }
    plate.show(draw(scene), plate.camera());
    driver.fly(to, tilts ? FLIGHT_MS : ms, show);
  };
  prisms.turn(store.getState().scene);
  show();
  bringFinder();
  bringStage();
  const unsubscribe = store.subscribe((now, before) => {
    bringFinder();
    if (isOnStage(now.scene) && !isOnStage(before.scene)) bringStage();
    // Behind the comparison and the page of stories nothing is seen of the map: it rests until they are left.
    if (isCovered(now.scene)) return;
    if (now.scene !== before.scene) {
      const isTurned = now.scene.areas !== before.scene.areas || now.scene.step !== before.scene.step;
      fly(isTurned ? FLIGHT_MS : STEP_MS);
    }
    if (now.hover !== before.hover) plate.hover(now.hover);
  });
  const unwatch = watchSize(element, plate, show);
  addEventListener('beforeprint', forPaper);
  addEventListener('afterprint', forScreen);
  return () => {
    removeEventListener('beforeprint', forPaper);
    removeEventListener('afterprint', forScreen);
    over = true;
    holdReference?.();
    unsubscribe();
    unwatch();
  };
}

/** @returns a function that stops watching */
function watchSize(element: HTMLElement, plate: LivePlate, show: () => void): () => void {
  const resizing = new ResizeObserver(() => {
    // For the circles of the legend: on the root it would have the whole page styled anew.
    const legend = document.querySelector<HTMLElement>('.legend-body');
    legend?.style.setProperty('--symbol-scale', plate.symbolScale().toFixed(3));
    // The first view follows the size by itself; what is fitted to a selection depends on it.
    const { scene } = store.getState();
    const { at, areas } = scene;
    if (isOnStage(scene)) show();
    if (areas.length === 0 || scene.view === 'present') return;
    if (at === null) show();
    else if (isHome(plate, at)) moveCamera(plate.home());
  });
  resizing.observe(element);
  return () => resizing.disconnect();
}

/**
 * The site finder, the stage and the prisms show the province whatever is selected: closer by, the rings and most of what is
 * ranked would be out of sight, and so would the heights and circles that one is compared with.
 */
function fliesToSelection(scene: Scene): boolean {
  const isFlat = store.getState().map.kind === 'plate' || !standsUp(scene);
  return scene.view !== 'find' && scene.view !== 'present' && isFlat;
}

/** The whole map is behind another page. */
function isCovered(scene: Scene): boolean {
  return scene.view === 'compare' || (scene.view === 'present' && !isOnStage(scene));
}

/** Tells style sheets where the plate stands: `talk/stageMap.css`. */
function dress(element: HTMLElement, scene: Scene): void {
  element.classList.toggle('is-stage', stageOnMap(scene) !== null);
}

/** True where nothing should move by itself: the reader wishes so, or nobody sees the page. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || document.visibilityState === 'hidden';
}

/** True of a camera as far out as the first view. */
function isHome(plate: LivePlate, camera: Camera): boolean {
  return camera.zoom < plate.home().zoom + 0.005;
}
