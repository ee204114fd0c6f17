import { type Point, panCamera, zoomCamera } from '../cartography/camera.ts';
import { frame } from '../cartography/frame.ts';
import type { MapCommand } from '../cartography/mapKeys.ts';
import { type Direction, nextInDirection } from '../cartography/neighbour.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Camera } from '../model/scene.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import { hoverArea } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { chooseArea } from './chooseArea.ts';
import { knownArea } from './knownArea.ts';

/** The part of a plate that commands ask. */
type Commanded = Pick<LivePlate, 'size' | 'overlaid' | 'clamp' | 'home' | 'focus'>;

/**
 * Carries out on the map what a key or a button asks.
 * @param camera where the map is, or will be when it comes to rest: a step asked for on the way counts from there
 * @param settle keeps the camera that a movement ends with
 */
export function runCommand(
  command: MapCommand,
  plate: Commanded,
  camera: Camera,
  atlas: Atlas,
  settle: (camera: Camera) => void,
): void {
  switch (command.kind) {
    case 'go':
      goTo(command.direction, plate, atlas);
      break;
    case 'pan':
      settle(plate.clamp(panCamera(camera, command.dx, command.dy)));
      break;
    case 'zoom':
      settle(plate.clamp(zoomCamera(camera, plate.size(), camera.zoom + command.by, middleOf(plate))));
      break;
    case 'home':
      settle(plate.home());
      break;
    case 'select':
    case 'add': {
      const focused = knownArea(atlas, focusedId());
      if (focused !== null) chooseArea(focused, camera, command.kind === 'add');
    }
  }
}

/** The middle of what is in sight of the map. */
function middleOf(plate: Commanded): Point {
  const { width, height } = plate.size();
  const { top, right, bottom, left } = plate.overlaid();
  return [(width + left - right) / 2, (height + top - bottom) / 2];
}

/** Moves the keyboard's focus to the next region in a direction, by where the regions themselves lie. */
function goTo(direction: Direction, plate: Commanded, atlas: Atlas): void {
  const { symbols } = frame(atlas, store.getState().scene, 'region');
  const stops = symbols.map(({ region, at }) => ({ id: region, at }));
  const from = knownArea(atlas, focusedId()) ?? stops[0]?.id;
  const next = from === undefined ? null : nextInDirection(stops, from, direction);
  if (next === null) return;
  plate.focus(next);
  hoverArea(next);
}

/** What the symbol that has the keyboard's focus stands for. */
function focusedId(): string | null {
  return document.activeElement?.getAttribute('data-area') ?? null;
}
