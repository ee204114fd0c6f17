import { comparands } from '../../analysis/comparands.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Region } from '../../model/region.ts';
import type { Scene } from '../../model/scene.ts';
import { words } from '../../text/words.ts';
import { findingSentence } from '../findingSentence.ts';
import type { DeckAsked } from './deckLook.ts';
import type { SlideAsked } from './drawSlide.ts';
import { makeDeck } from './makeDeck.ts';

/**
 * The view in hand as one slide.
 * @throws where the atlas has no boundaries
 */
export function sceneDeck(atlas: Atlas, scene: Scene, asked: DeckAsked): Promise<Blob> {
  const slide = sceneSlide(atlas, { ...scene, lang: asked.lang, theme: asked.theme });
  return makeDeck(atlas, slide.title, [slide], asked);
}

function sceneSlide(atlas: Atlas, scene: Scene): SlideAsked {
  const chosen = atlas.regions.filter(({ id }) => scene.areas.includes(id));
  const region = scene.areas.length === 1 ? (chosen[0] ?? null) : null;
  const told = toldOf(atlas, scene);
  return {
    scene,
    region,
    figure: figureOf(scene, region),
    title: told.title,
    sentence: told.sentence,
    notes: '',
    step: null,
    dropped: [],
  };
}

/** What the view itself is headed with. */
function toldOf(atlas: Atlas, scene: Scene): { title: string; sentence: string } {
  const { lang, theme, color } = scene;
  const { map, app, top } = words(lang);
  const view = scene.view === 'present' ? scene.staged : scene.view;
  if (view === 'find') {
    const { title, meaning } = findingSentence(atlas, scene.finding, lang, theme);
    return { title, sentence: meaning };
  }
  const names = comparands(atlas, scene.areas, null)
    .map(({ name }) => name[lang])
    .join(app.listMark);
  const title = view === 'compare' && names !== '' ? `${top.view.compare}${app.colon}${names}` : map.title[color];
  return { title, sentence: map.subtitle[color] };
}

function figureOf({ view, staged, color }: Scene, region: Region | null) {
  if (region === null || view === 'find' || staged === 'find') return null;
  return color === 'intensity' ? region.intensity : region.target;
}
