import { isSameSight } from '../cartography/flight.ts';
import { frame } from '../cartography/frame.ts';
import type { StageSeen } from '../cartography/stageCamera.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Camera, Scene } from '../model/scene.ts';
import type { DrawBand, LivePlate } from '../plate/livePlate.ts';
import { moveCamera } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import type { CameraDriver } from './cameraDriver.ts';
import { fetchFindMap, findOnMap } from './findOnMap.ts';
import { fliesToSelection } from './fliesToSelection.ts';
import { isHome } from './isHome.ts';
import { showOnPaper } from './paperPlate.ts';
import { selectionCamera } from './selectionCamera.ts';
import { fetchStageMap, isOnStage, stageOnMap } from './stageOnMap.ts';
import { tiltPrisms } from './tiltPrisms.ts';

/** Shows every scene of the store from now on. */
export function followScene(plate: LivePlate, driver: CameraDriver, element: HTMLElement, atlas: Atlas): () => void {
  const wanted = (scene: Scene) => wantedCamera(plate, atlas, scene);
  const draw = (scene: Scene): DrawBand => {
    const drawn = (onPaper ? null : stageOnMap(scene)?.frame) ?? findOnMap(scene)?.frame ?? frame;
    return (band) => drawn(atlas, scene, band);
  };
  let onPaper = false;
  let over = false;
  const arrive = () => over || fly(FLIGHT_MS);
  const prisms = tiltPrisms(plate, atlas, () => null, arrive);
  const show = () => {
    driver.stop();
    const { scene } = store.getState();
    prisms.settle(scene);
    dress(element, scene, onPaper);
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
  const unprint = followPaper((is) => {
    onPaper = is;
    show();
  });
  /** The new scene from where the camera is, and the way from there to where it belongs. */
  const fly = (ms: number) => {
    const { scene } = store.getState();
    const tilts = prisms.turn(scene) && plate.stands();
    const to = plate.clamp(wanted(scene) ?? plate.home());
    if (isStill() || (!tilts && isSameSight(plate.camera(), to, plate.size()))) {
      show();
      return;
    }
    dress(element, scene, onPaper);
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
    if (now.scene !== before.scene) fly(isTurned(now.scene, before.scene) ? FLIGHT_MS : STEP_MS);
    if (now.hover !== before.hover) plate.hover(now.hover);
  });
  const resizing = new ResizeObserver(() => {
    // For the circles of the legend: on the root it would have the whole page styled anew.
    const legend = document.querySelector<HTMLElement>('.legend-body');
    legend?.style.setProperty('--symbol-scale', plate.symbolScale().toFixed(3));
    resized(plate, show);
  });
  resizing.observe(element);
  return () => {
    unprint();
    over = true;
    holdReference?.();
    unsubscribe();
    resizing.disconnect();
  };
}

/** A selection flies so long, ms; what a key or a button asks is a shorter way. */
const FLIGHT_MS = 700;
const STEP_MS = 220;

/** The whole map is behind another page. */
function isCovered(scene: Scene): boolean {
  return scene.view === 'compare' || (scene.view === 'present' && !isOnStage(scene));
}

/** What the plate says of itself to style sheets: its language, and that it stands on the stage (`talk/stageMap.css`). */
function dress(element: HTMLElement, scene: Scene, onPaper: boolean): void {
  const tag = LANG_TAGS[scene.lang];
  if (element.lang !== tag) element.lang = tag;
  element.classList.toggle('is-stage', !onPaper && stageOnMap(scene) !== null);
}

function wantedCamera(plate: LivePlate, atlas: Atlas, scene: Scene): Camera | null {
  const { at, areas } = scene;
  const staged = stageOnMap(scene)?.camera(scene, seenOf(plate), atlas.sheet.home) ?? null;
  return staged ?? at ?? (fliesToSelection(scene) ? selectionCamera(atlas, areas[0], plate) : null);
}

function seenOf(plate: LivePlate): StageSeen {
  return { size: plate.size(), home: plate.home(), symbolScale: plate.symbolScale() };
}

/** Another selection or step, not another look at the same. */
function isTurned(now: Scene, before: Scene): boolean {
  return now.areas !== before.areas || now.step !== before.step;
}

/** The first view follows the size by itself; what is fitted to a selection, or to the stage, depends on it. */
function resized(plate: LivePlate, show: () => void): void {
  const { scene } = store.getState();
  const { at, areas } = scene;
  if (isOnStage(scene)) show();
  if (areas.length === 0 || scene.view === 'present') return;
  if (at === null) show();
  else if (isHome(plate, at)) moveCamera(plate.home());
}

/** Returns a function that stops following. */
function followPaper(onChange: (onPaper: boolean) => void): () => void {
  const before = () => onChange(true);
  const after = () => onChange(false);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** True where nothing should move by itself: the reader wishes so, or nobody sees the page. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || document.visibilityState === 'hidden';
}
