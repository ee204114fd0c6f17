import type { Scene } from '../model/scene.ts';
import {
  askForMaterial,
  clearSelection,
  colorBy,
  filterByPlan,
  isolateSector,
  listLayer,
  openDepartment,
  openSite,
  selectArea,
} from '../state/actions.ts';
import { showMeasure, unfold } from '../state/provinceActions.ts';
import { type AtlasState, store } from '../state/store.ts';
import type { EntryScreen } from './entryScreen.ts';

/**
 * Opens a screen and brings it into sight. Once it is closed, or left backwards, the reader is back where the way
 * began; a choice of something else ends that.
 */
export function openScreen(screen: EntryScreen, back: () => void): void {
  const before = sceneKey(store.getState());
  show(screen);
  const there = store.getState();
  requestAnimationFrame(() => bringIntoSight(screen));
  if (sceneKey(there) === before && there.listing === null) return;
  const stop = store.subscribe((now) => {
    if (isSame(now, there)) return;
    stop();
    // Not at once: the key that closed the screen would close what opens in its place.
    if (sceneKey(now) === before || isSame(now, closed(there))) setTimeout(back);
  });
}

function show(screen: EntryScreen): void {
  switch (screen.kind) {
    case 'area':
      selectArea(screen.id);
      break;
    case 'place':
      openSite(screen.id);
      break;
    case 'department':
      openDepartment(screen.id);
      break;
    case 'measure':
      showMeasure(screen.id);
      break;
    case 'province':
      unfold(screen.part, true);
      clearSelection();
      break;
    case 'family':
      askForMaterial(screen.id, null);
      break;
    case 'sector':
      isolateSector(screen.id);
      break;
    case 'plan':
      filterByPlan(true);
      break;
    case 'layer':
      listLayer(screen.layer);
      break;
    case 'color':
      colorBy(screen.mode);
      break;
  }
}

type Reading = Pick<AtlasState, 'scene' | 'listing'>;

/** What of a scene decides what is read; camera, language and theme do not. */
function sceneKey({ scene }: Reading): string {
  const { areas, site, department, color, hide, families, role, planOnly }: Scene = scene;
  return JSON.stringify([areas, site, department, color, hide, families, role, planOnly]);
}

function isSame(one: Reading, other: Reading): boolean {
  return sceneKey(one) === sceneKey(other) && one.listing === other.listing;
}

/** What is read once the topmost is closed. */
function closed({ scene, listing }: Reading): Reading {
  if (scene.site !== null) return { scene: { ...scene, site: null }, listing };
  if (listing !== null) return { scene, listing: null };
  if (scene.department !== null) return { scene: { ...scene, department: null }, listing };
  return { scene: { ...scene, areas: [] }, listing };
}

/** Panels have their title focused, a part of the province its head; that part may have to be fetched first. */
function bringIntoSight(screen: EntryScreen, tries = TRIES): void {
  if (screen.kind !== 'province') {
    document.getElementById('panel-title')?.focus({ preventScroll: true });
    return;
  }
  const head = document.querySelector<HTMLElement>(`[data-part="${screen.part}"] summary`);
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'start' });
  if (head === null && tries > 0) setTimeout(() => bringIntoSight(screen, tries - 1), 100);
}

/** So often, a tenth of a second apart, what has to be fetched is looked for. */
const TRIES = 30;
