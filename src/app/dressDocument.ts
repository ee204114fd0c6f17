import type { AtlasState } from '../state/store.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { words } from '../text/words.ts';

/**
 * Keeps what belongs to the document itself in step with the store: language, theme, title and `data-atlas`. To be called
 * before anything that is drawn in the theme's colours follows the store. On paper the theme is always the light one.
 * Returns a function that stops.
 */
export function dressDocument(page: Document): () => void {
  let onPaper = false;
  const dress = ({ scene, atlas, map }: AtlasState) => {
    const root = page.documentElement;
    const title = words(scene.lang).app.pageTitle;
    setAnew(root, 'lang', LANG_TAGS[scene.lang]);
    setAnew(root, 'data-theme', onPaper ? 'light' : scene.theme);
    setAnew(root, 'data-atlas', atlas ? DRAWN[map.kind] : 'failed');
    if (page.title !== title) page.title = title;
  };
  const forPaper = () => {
    onPaper = true;
    dress(store.getState());
  };
  const forScreen = () => {
    onPaper = false;
    dress(store.getState());
  };
  dress(store.getState());
  const unsubscribe = store.subscribe(dress);
  addEventListener('beforeprint', forPaper);
  addEventListener('afterprint', forScreen);
  return () => {
    unsubscribe();
    removeEventListener('beforeprint', forPaper);
    removeEventListener('afterprint', forScreen);
  };
}

/** What stands on the map, for style sheets, tests and whoever embeds the page. */
const DRAWN = { waiting: 'plate', live: 'map', plate: 'plate-only' } as const;

/** Ends the wait with a plain outline: the scene stands. */
export function releaseOutline(page: Document): void {
  delete page.documentElement.dataset['hold'];
  delete page.documentElement.dataset['slow'];
}

/** Only what is new: an attribute of the root written again has the browser work out the styles of the whole page anew. */
function setAnew(root: HTMLElement, name: string, value: string): void {
  if (root.getAttribute(name) !== value) root.setAttribute(name, value);
}
