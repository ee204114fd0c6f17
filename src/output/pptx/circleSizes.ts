import { roughWidth } from '../../cartography/labelRoom.ts';
import { legend } from '../../cartography/legend.ts';
import { discRoom, type Room, roomsMeet } from '../../cartography/room.ts';
import type { Atlas } from '../../model/atlas.ts';
import { figureParts } from '../../text/figure.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { words } from '../../text/words.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Spot } from './drawn.ts';
import type { SlidePicture } from './slidePicture.ts';

const SIZE = 20;
/** Where the circles may stand on one another in the open sea, px; the first that is clear of all others. */
const FEET: readonly Spot[] = [
  [1742, 764],
  [1768, 768],
  [1736, 792],
  [1560, 976],
  [1420, 984],
  [1240, 984],
  [1120, 984],
];
/** Of the words over them, em. */
const TITLE_WIDTH = 9.5;

/** How large a circle stands for how much; nothing where no circles are drawn. */
export function circleSizes(
  atlas: Atlas,
  { scene, view, frame }: SlidePicture,
  map: readonly Drawn[],
  look: DeckLook,
): readonly Drawn[] {
  if (!frame.symbols.some(({ layout }) => layout.circle !== null)) return [];
  const { lang, color } = look;
  const w = words(lang);
  const name = pptxWords(lang).legendMark(w.legend.circles);
  const { circles } = legend(atlas, scene);
  const largest = Math.max(...circles.map(({ radius }) => radius)) * view.symbolScale;
  const titles = [...wrapped(w.legend.circles), w.legend.circlesUnit];
  const half = Math.max(largest, ...titles.map((title) => (roughWidth(title) * SIZE) / 2));
  const [x, y] = clearFoot(map, { largest, half, words: titles.length * SIZE * 1.3 });
  const head = y - 2 * largest - 10;
  const line = (text: string, top: number): Drawn => ({
    kind: 'words',
    name,
    ...{ x: x - half - 10, y: top, width: 2 * half + 20, height: SIZE * 1.3 },
    paragraphs: [[{ text, face: 'sans', size: SIZE, ink: color('ink-3') }]],
    align: 'center',
    valign: 'middle',
    wraps: false,
  });
  const height = y - head + titles.length * SIZE * 1.3 + 24;
  const box = { x: x - half - 14, y: y + 12 - height, width: 2 * half + 28, height };
  const ground: Drawn = { kind: 'box', name, ...box, fill: { kind: 'plain', ink: color('map-halo') }, stroke: null };
  return [
    ...(view.isHome ? [] : [ground]),
    ...circles.flatMap(({ target, radius }): readonly Drawn[] => {
      const r = radius * view.symbolScale;
      const { number } = figureParts({ value: target, unit: 'yi-cny', qualifier: '=', status: 'derived' }, lang);
      return [
        { kind: 'oval', name, at: [x, y - r], radius: r, fill: null, stroke: { ink: color('ink-3'), width: 1.6 } },
        line(number, y - 2 * r + 5),
      ];
    }),
    ...titles.map((title, at) => line(title, head - (titles.length - at) * SIZE * 1.3)),
  ];
}

interface Size {
  /** Radius of the largest circle. */
  readonly largest: number;
  /** Half the width of the words, and their height. */
  readonly half: number;
  readonly words: number;
}

function clearFoot(map: readonly Drawn[], { largest, half, words }: Size): Spot {
  const taken = map.flatMap(roomOf);
  const isClear = ([x, y]: Spot): boolean => {
    const top = y - 2 * largest - 10;
    const title: Room = { left: x - half, right: x + half, top: top - words, bottom: top, reach: 0 };
    return ![title, discRoom(x, y - largest, largest)].some((room) => taken.some((other) => roomsMeet(room, other, 6)));
  };
  return FEET.find(isClear) ?? FEET[0] ?? [0, 0];
}

/** In lines, between words. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || roughWidth(`${line} ${word}`) > TITLE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** Letters and circles stand where they are; lines and areas may be covered. */
function roomOf(drawn: Drawn): readonly Room[] {
  if (drawn.kind === 'oval') {
    return [discRoom(drawn.at[0], drawn.at[1], drawn.radius)];
  }
  if (drawn.kind !== 'words') return [];
  const { x, y, width, height } = drawn;
  return [{ left: x, right: x + width, top: y, bottom: y + height, reach: 0 }];
}
