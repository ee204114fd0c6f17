import { areaBox } from '../cartography/areaBox.ts';
import { NARROW_WIDTH } from '../cartography/band.ts';
import { fitCamera } from '../cartography/camera.ts';
import { frame } from '../cartography/frame.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import { adoptPlate, type LivePlate } from '../plate/livePlate.ts';
import { watchPointer } from '../plate/pointer.ts';
import { hoverArea, moveCamera, selectArea } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { knownArea } from './knownArea.ts';
import type { MapCommand } from './mapKeys.ts';
import { plateSource } from './plateSource.ts';
import { runCommand } from './runCommand.ts';

/** The plate under the reader's hands. */
export interface PlateControl {
  /** Carries out what a key or a button asks. */
  run(command: MapCommand): void;
  /** Lets go of the plate; the picture stays. */
  stop(): void;
}

/** Keeps the plate in step with the store, and the store with gestures, keys and buttons on the plate. */
export function controlPlate(element: HTMLElement, atlas: Atlas): PlateControl {
  const plate = adoptPlate(element, plateSource(atlas));
  const unfollow = follow(plate, element, atlas);
  const settle = (camera: Camera) => {
    const first = closeUp(plate, atlas, store.getState().scene.areas[0]);
    // The first view needs no place in the link, unless a close-up stands for it: then it would be a way back to that.
    moveCamera(first === null && isHome(plate, camera) ? null : camera);
  };
  const unwatch = watchPointer(element, {
    onHover: (id) => hoverArea(knownArea(atlas, id)),
    onSelect: (id) => {
      const area = knownArea(atlas, id);
      if (area !== null) selectArea(area);
    },
  });
  const release = moveByGestures(element, plate, settle);
  return {
    run: (command) => runCommand(command, plate, atlas, settle),
    stop: () => {
      release();
      unwatch();
      unfollow();
      plate.remove();
    },
  };
}

/** Gestures load after the first picture; where they cannot, keys and buttons move the map all the same. */
function moveByGestures(element: HTMLElement, plate: LivePlate, settle: (camera: Camera) => void): () => void {
  let release: (() => void) | null = null;
  let over = false;
  import('../plate/gestures.ts').then(
    ({ watchGestures }) => {
      if (!over) release = watchGestures(element, plate, { onMove: (camera) => plate.moveTo(camera), onRest: settle });
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

/** Shows every scene of the store from now on. */
function follow(plate: LivePlate, element: HTMLElement, atlas: Atlas): () => void {
  const show = () => {
    const { scene } = store.getState();
    element.lang = LANG_TAGS[scene.lang];
    plate.show((band) => frame(atlas, scene, band), scene.at ?? closeUp(plate, atlas, scene.areas[0]));
  };
  show();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.scene !== before.scene) show();
    if (now.hover !== before.hover) plate.hover(now.hover);
  });
  const resizing = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--symbol-scale', plate.symbolScale().toFixed(3));
    // The first view follows the size by itself; a close-up depends on it.
    const { at, areas } = store.getState().scene;
    if (at === null && areas.length > 0) show();
  });
  resizing.observe(element);
  return () => {
    unsubscribe();
    resizing.disconnect();
  };
}

/** What a close-up leaves free around its area: caption, controls and foot stand there. CSS px. */
const CLOSE_UP_PADDING = { top: 44, right: 56, bottom: 56, left: 16 };

/** On a phone the whole province is too small beside a panel: a selected area fills the map. Elsewhere null, the first view. */
function closeUp(plate: LivePlate, atlas: Atlas, selected: AreaId | undefined): Camera | null {
  const size = plate.size();
  if (selected === undefined || size.width >= NARROW_WIDTH) return null;
  const box = areaBox(atlas, selected);
  return box && fitCamera(box, size, CLOSE_UP_PADDING);
}

/** True of a camera as far out as the first view. */
function isHome(plate: LivePlate, camera: Camera): boolean {
  return camera.zoom < plate.home().zoom + 0.005;
}
