import { areaBox } from '../cartography/areaBox.ts';
import { NARROW_WIDTH } from '../cartography/band.ts';
import { fitCamera, panCamera, zoomCamera } from '../cartography/camera.ts';
import { frame } from '../cartography/frame.ts';
import { nextInDirection } from '../cartography/neighbour.ts';
import { sheetPlane } from '../cartography/sheetPlane.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import { adoptPlate, type LivePlate } from '../plate/livePlate.ts';
import { watchPointer } from '../plate/pointer.ts';
import { hoverArea, moveCamera, selectArea } from '../state/actions.ts';
import { store } from '../state/store.ts';
import type { MapCommand } from './mapKeys.ts';

/** The plate under the reader's hands. */
export interface PlateControl {
  /** Carries out what a key or a button asks. */
  run(command: MapCommand): void;
  /** Lets go of the plate; the picture stays. */
  stop(): void;
}

/** Keeps the plate in step with the store, and the store with gestures, keys and buttons on the plate. */
export function controlPlate(element: HTMLElement, atlas: Atlas): PlateControl {
  const plate = adoptPlate(element, {
    plane: sheetPlane(atlas.sheet),
    shapes: atlas.shapes,
    cities: new Set(atlas.cities.filter((city) => city.region === null).map((city) => city.code)),
  });
  const unfollow = follow(plate, element, atlas);
  const settle = (camera: Camera) => moveCamera(isHome(plate, camera) ? null : camera);
  const unwatch = watchPointer(element, {
    onHover: (id) => hoverArea(knownArea(atlas, id)),
    onSelect: (id) => {
      const area = knownArea(atlas, id);
      if (area !== null) selectArea(area);
    },
  });
  const release = moveByGestures(element, plate, settle);
  return {
    run: (command) => run(command, plate, atlas, settle),
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
    plate.show((band) => frame(atlas, scene, band), scene.at ?? closeUp(plate, atlas, scene.areas[0]));
  };
  show();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.scene !== before.scene) show();
    if (now.hover !== before.hover) plate.hover(now.hover);
  });
  const resizing = new ResizeObserver(() => {
    if (store.getState().scene.at === null) show();
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

function run(command: MapCommand, plate: LivePlate, atlas: Atlas, settle: (camera: Camera) => void): void {
  const { width, height } = plate.size();
  const camera = plate.camera();
  switch (command.kind) {
    case 'go':
      return go(command.direction, plate, atlas);
    case 'pan':
      return settle(plate.clamp(panCamera(camera, command.dx, command.dy)));
    case 'zoom':
      return settle(plate.clamp(zoomCamera(camera, plate.size(), camera.zoom + command.by, [width / 2, height / 2])));
    case 'home':
      return moveCamera(null);
    case 'select': {
      const focused = focusedArea(atlas);
      if (focused !== null) selectArea(focused);
    }
  }
}

function go(direction: Parameters<typeof nextInDirection>[2], plate: LivePlate, atlas: Atlas): void {
  const { scene } = store.getState();
  const stops = frame(atlas, scene, 'region').symbols.map(({ region, at }) => ({ id: region, at }));
  const from = focusedArea(atlas) ?? stops[0]?.id;
  const next = from === undefined ? null : nextInDirection(stops, from, direction);
  if (next === null) return;
  plate.focus(next);
  hoverArea(next);
}

/** The region whose symbol has the keyboard's focus. */
function focusedArea(atlas: Atlas): AreaId | null {
  return knownArea(atlas, document.activeElement?.getAttribute('data-area') ?? null);
}

/** The id of an element of the picture, where the atlas has such an area. */
function knownArea(atlas: Atlas, id: string | null): AreaId | null {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  return region?.id ?? atlas.cities.find((candidate) => candidate.code === id)?.code ?? null;
}

/** The first view needs no place in the link. */
function isHome(plate: LivePlate, camera: Camera): boolean {
  const home = plate.clamp({ ...camera, zoom: 0 });
  return camera.zoom < home.zoom + 0.005;
}
