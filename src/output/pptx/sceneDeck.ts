import type { Atlas } from '../../model/atlas.ts';
import type { Region } from '../../model/region.ts';
import type { Scene } from '../../model/scene.ts';
import { SECTORS } from '../../model/sector.ts';
import { words } from '../../text/words.ts';
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
  const told = chosen.length === 0 ? atlas.regions : chosen;
  const sectors = new Set(told.flatMap(({ materials }) => materials.map(({ sector }) => sector)));
  const { map } = words(scene.lang);
  return {
    scene,
    region,
    figure: figureOf(scene, region),
    sectors: SECTORS.filter((sector) => sectors.has(sector)),
    title: map.title[scene.color],
    sentence: map.subtitle[scene.color],
    notes: '',
    step: null,
    dropped: [],
  };
}

function figureOf({ view, staged, color }: Scene, region: Region | null) {
  if (region === null || view === 'find' || staged === 'find') return null;
  return color === 'intensity' ? region.intensity : region.target;
}
