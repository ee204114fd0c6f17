import { roughWidth } from '../../cartography/labelRoom.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Run, Words } from './drawn.ts';
import type { SlidePicture } from './slidePicture.ts';

/** The labels that the stage keeps: what a map may not lack, and the sea. */
export function slideLabels({ frame, view }: SlidePicture, { lang, color }: DeckLook): readonly Drawn[] {
  const { left, right, top, bottom } = view.window;
  return frame.labels.flatMap(({ at, rank, text }): readonly Words[] => {
    const [x, y] = view.place(at);
    if (x < left || x > right || y < top || y > bottom) return [];
    const isSea = rank === 6;
    const size = (isSea ? 15 : 12) * view.labelScale;
    const tracking = isSea ? (lang === 'zh' ? size : 4) : 0;
    const run: Run = isSea
      ? { text, face: 'serif', size, ink: color('map-sea-text'), tracking }
      : { text, face: 'sans', size, ink: color('ink-3') };
    const width = roughWidth(text) * size * 1.15 + tracking * text.length + 8;
    const box = { x: x - width / 2, y: y - size * 0.7, width, height: size * 1.4 };
    const halo = isSea ? {} : { halo: color('map-halo') };
    const name = pptxWords(lang).label(text);
    return [
      { kind: 'words', name, ...box, paragraphs: [[run]], align: 'center', valign: 'middle', wraps: false, ...halo },
    ];
  });
}
