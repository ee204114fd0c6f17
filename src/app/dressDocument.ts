import type { AtlasState } from '../state/store.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { words } from '../text/words.ts';

/** Keeps what belongs to the document itself in step with the store: language, theme, title and `data-atlas`. */
export function dressDocument(page: Document): () => void {
  const dress = ({ scene, atlas }: AtlasState) => {
    const root = page.documentElement;
    root.lang = LANG_TAGS[scene.lang];
    root.dataset['theme'] = scene.theme;
    root.dataset['atlas'] = atlas ? 'plate' : 'failed';
    page.title = words(scene.lang).app.pageTitle;
    delete root.dataset['hold'];
    delete root.dataset['slow'];
  };
  dress(store.getState());
  return store.subscribe(dress);
}
