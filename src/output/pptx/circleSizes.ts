import { roughWidth } from '../../cartography/labelRoom.ts';
import { legend } from '../../cartography/legend.ts';
import type { Atlas } from '../../model/atlas.ts';
import { figureParts } from '../../text/figure.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { words } from '../../text/words.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn } from './drawn.ts';
import type { SlidePicture } from './slidePicture.ts';

/** Where the circles stand on one another, px. */
const FOOT = { x: 1440, y: 974 } as const;
const SIZE = 20;

/** How large a circle stands for how much, in the open sea; nothing where no circles are drawn. */
export function circleSizes(atlas: Atlas, { scene, view, frame }: SlidePicture, look: DeckLook): readonly Drawn[] {
  if (!frame.symbols.some(({ layout }) => layout.circle !== null)) return [];
  const { lang, color } = look;
  const w = words(lang);
  const name = pptxWords(lang).legendMark(w.legend.circles);
  const { circles } = legend(atlas, scene);
  const scale = view.symbolScale;
  const largest = Math.max(...circles.map(({ radius }) => radius)) * scale;
  const end = FOOT.x + largest + 24;
  const title = `${w.legend.circles} ${w.legend.circlesUnit}`;
  const width = roughWidth(title) * SIZE * 1.1;
  return [
    ...circles.flatMap(({ target, radius }): readonly Drawn[] => {
      const r = radius * scale;
      const top = FOOT.y - 2 * r;
      const { number } = figureParts({ value: target, unit: 'yi-cny', qualifier: '=', status: 'derived' }, lang);
      const run = { text: number, face: 'sans' as const, size: SIZE, ink: color('ink-2'), isNumber: true };
      return [
        {
          kind: 'oval',
          name,
          at: [FOOT.x, FOOT.y - r],
          radius: r,
          fill: null,
          stroke: { ink: color('ink-3'), width: 1.6 },
        },
        { kind: 'line', name, from: [FOOT.x, top], to: [end, top], stroke: { ink: color('line-2'), width: 1.2 } },
        {
          kind: 'words',
          name,
          ...{ x: end + 8, y: top - 14, width: 90, height: 28 },
          paragraphs: [[run]],
          align: 'left',
          valign: 'middle',
          wraps: false,
        },
      ];
    }),
    {
      kind: 'words',
      name,
      ...{ x: FOOT.x - largest, y: FOOT.y - 2 * largest - 42, width, height: 30 },
      paragraphs: [[{ text: title, face: 'sans', size: SIZE, ink: color('ink-3') }]],
      align: 'left',
      valign: 'middle',
      wraps: false,
    },
  ];
}
