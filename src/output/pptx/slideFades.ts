import { pptxWords } from '../../text/pptxWords.ts';
import type { DeckLook } from './deckLook.ts';
import type { Box, Fill } from './drawn.ts';

/** The map runs out under the words, as on the stage, and towards the foot, where the sheet ends. */
export function slideFades({ color, lang }: DeckLook): readonly Box[] {
  const ink = color('map-sea');
  const name = pptxWords(lang).ground;
  const fade = (towards: 'right' | 'up', solid: number): Fill => ({ kind: 'fade', ink, towards, solid });
  return [
    { kind: 'box', name, x: 0, y: 0, width: 902, height: 1080, fill: fade('right', 0.574), stroke: null },
    { kind: 'box', name, x: 0, y: 880, width: 1920, height: 200, fill: fade('up', 0.56), stroke: null },
  ];
}
