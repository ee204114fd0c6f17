import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { filterNames } from '../text/filterNames.ts';
import { takeawayWords } from '../text/takeawayWords.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { SceneRow } from './sceneRow.ts';
import { selectedNames, sheetWords } from './sheetWords.ts';
import { unplacedCount } from './shownPlaces.ts';
import { shownView } from './shownView.ts';
import type { TakenScene } from './takenScene.ts';

/** What a file of a scene says of itself: what is shown, what is filtered, switched on and selected, of which day. */
export function sceneFileRows(atlas: Atlas, scene: Scene, taken: TakenScene): readonly SceneRow[] {
  const { shown: w } = takeawayWords(scene.lang);
  return sceneFacts(atlas, scene, taken).map(([title, shown]) => ({ section: w.sections.file, title, shown }));
}

/** The same as names and words. */
export function sceneFacts(atlas: Atlas, scene: Scene, taken: TakenScene): readonly (readonly [string, string])[] {
  const { lang } = scene;
  const { shown: w } = takeawayWords(lang);
  const { app, top, paper, entries } = words(lang);
  const { title, state } = sheetWords(atlas, scene);
  const list = (names: readonly string[], none: string) => (names.length === 0 ? none : names.join(app.listMark));
  const filters = filterNames(atlas.families, scene).map(({ name }) => name);
  const layers = scene.layers.map((layer) => TERMS.layer[layer][lang]);
  const unplaced = unplacedCount(atlas, scene);
  const { edition } = atlas;
  return [
    [app.title, title],
    [w.view, top.view[shownView(scene)]],
    [w.color, TERMS.colorMode[scene.color][lang]],
    [w.filters, list(filters, w.noFilters)],
    [w.layers, list(layers, w.noLayers) + (unplaced === 0 ? '' : `${app.semicolon}${w.unplaced(unplaced)}`)],
    [w.selection, list(selectedNames(atlas, scene), w.nothingSelected)],
    ...(state === '' ? [] : [[w.isShown, state] as const]),
    [w.statusNote, paper.notOutcomes],
    [entries.columns.edition, `${edition.title[lang]} · ${edition.state[lang]} · ${edition.period}`],
    [w.day, taken.day],
    [w.link, taken.link],
    [w.disclaimer, taken.disclaimer],
  ];
}
