import type { Atlas } from '../model/atlas.ts';
import { type FragmentKey, withoutFragmentPart } from '../model/fragment.ts';
import { knownIds } from '../model/knownIds.ts';
import type { Scene } from '../model/scene.ts';
import { readScene, writeScene } from '../model/sceneCodec.ts';
import { type AtlasState, store } from './store.ts';

/** What the address bar asks for, as far as the atlas knows it. */
export function readAddress(atlas: Atlas | null): Pick<AtlasState, 'scene' | 'dropped' | 'hover' | 'hoverPlaces'> {
  const { scene, dropped } = readScene(location.search, knownIds(atlas));
  return { scene, dropped, hover: null, hoverPlaces: [] };
}

/** Takes the scene from the address bar, and from then on follows back and forward. Returns a function that stops following. */
export function followAddress(): () => void {
  const read = () => store.setState(readAddress(store.getState().atlas));
  const follow = () => {
    const { view, step, kiosk } = store.getState().scene;
    // A page that runs by itself is not left by a stranger's swipe.
    if (view === 'present' && step !== null && kiosk) setAddress(address(), 'push');
    else read();
  };
  read();
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
}

/** Of the scene that stands. */
function address(): string {
  return `${location.pathname}${writeScene(store.getState().scene)}${location.hash}`;
}

/**
 * Makes a scene the current one and spells it in the address bar. `push` is for choices (back undoes them), `replace` for
 * camera, language and theme.
 */
export function enterScene(scene: Scene, how: 'push' | 'replace'): void {
  const before = writeScene(store.getState().scene);
  store.setState({ scene });
  const query = writeScene(scene);
  if (query === before && query === location.search) return;
  setAddress(`${location.pathname}${query}${location.hash}`, how === 'push' && query !== before ? 'push' : 'replace');
}

/** Takes a part of what stands after the # off the address. */
export function dropFragment(key: FragmentKey): void {
  const hash = withoutFragmentPart(location.hash, key);
  if (hash !== location.hash) setAddress(`${location.pathname}${location.search}${hash}`, 'replace');
}

/** Marks the current entry of the browser's history as one in which the kept shortlist has had its say. */
export function markEntry(): void {
  setAddress(`${location.pathname}${location.search}${location.hash}`, 'replace');
}

/** True of an entry from before the kept shortlist was read. */
export function isEarlyEntry(): boolean {
  return history.state !== MARK;
}

/** From now on no choice makes an entry in the browser's history: in an embedded page back belongs to the page around it. */
export function keepOneEntry(): void {
  keepsOneEntry = true;
}

let keepsOneEntry = false;

const MARK = 'kept';

function setAddress(address: string, how: 'push' | 'replace'): void {
  const state = store.getState().keeping.device === 'unread' ? null : MARK;
  try {
    if (how === 'push' && !keepsOneEntry) history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch (error) {
    // Browsers refuse addresses that change too fast, as while a key that pans is held, and some those of a file on disk.
    // The scene stands without; the next change tries again.
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
}
