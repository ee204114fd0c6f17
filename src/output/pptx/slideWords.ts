import { roughWidth } from '../../cartography/labelRoom.ts';
import type { Figure } from '../../model/figure.ts';
import type { FigureSubject } from '../../model/figureSubject.ts';
import type { Localized } from '../../model/localized.ts';
import type { Region } from '../../model/region.ts';
import { figureParts } from '../../text/figure.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { figureLabel } from '../../text/stepText.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Run, Words } from './drawn.ts';
import { lineCount } from './lineCount.ts';

/** What is said on a slide beside its map. */
export interface Said {
  readonly title: string;
  readonly sentence: string;
  readonly region: Region | null;
  readonly figure: Figure | null;
  /** Whose number the figure is; null where there is none. */
  readonly subject: FigureSubject | null;
}

/** The column of words, px. */
export const COLUMN = { left: 97, width: 640 } as const;
const TOP = 96;
/** Sizes of the design at 1080 lines. */
const SIZE = { title: 60, body: 34, label: 30, figure: 230, unit: 64 } as const;

/** Words of the column with where the next ones begin. */
export interface Column {
  readonly drawn: readonly Drawn[];
  readonly bottom: number;
}

/**
 * From the top: the region told of, the figure large with its sign and unit, the finding, one sentence; smaller where they
 * would not fit otherwise.
 * @param bottom what they should end above, px
 */
export function slideWords(said: Said, look: DeckLook, bottom: number): Column {
  const columns = SMALLER.map((factor) => column(said, look, factor));
  const fitting = columns.find((each) => each.bottom <= bottom) ?? columns.at(-1);
  return fitting ?? { drawn: [], bottom: TOP };
}

const SMALLER = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4] as const;

function column(said: Said, look: DeckLook, factor: number): Column {
  const w = pptxWords(look.lang);
  const { color, lang } = look;
  const drawn: Drawn[] = [];
  let y: number = TOP;
  const size = {
    title: SIZE.title * factor,
    body: SIZE.body * factor,
    label: SIZE.label * Math.max(factor, 0.8),
    figure: SIZE.figure * factor,
    unit: SIZE.unit * factor,
  };
  const add = (words: Words, gap: number) => {
    drawn.push(words);
    y += words.height + gap;
  };
  if (said.region !== null) {
    const runs: readonly Run[] = [
      { text: said.region.name[lang], face: 'sans', size: size.label, ink: color('ink'), bold: true },
      { text: `\u2003${said.region.cluster[lang]}`, face: 'sans', size: size.label, ink: color('ink-2') },
    ];
    add(flowing(w.kicker, runs, y), 26);
  }
  if (said.figure !== null && said.subject !== null) {
    const label = figureLabel(said.figure, lang, said.subject);
    add(flowing(w.figureLabel, [{ text: label, face: 'sans', size: size.label, ink: color('ink-2') }], y), 0);
    add(figureWords(said.figure, said.subject.scope, look, y, size), 8);
  }
  if (said.title !== '') {
    const run: Run = {
      text: said.title,
      face: 'serif',
      size: fitted(said.title, size.title, 3),
      ink: color('ink'),
      bold: true,
    };
    add({ ...flowing(w.title, [run], y), isTitle: true }, 18);
  }
  if (said.sentence !== '') {
    const body = fitted(said.sentence, size.body, 5);
    add(flowing(w.sentence, [{ text: said.sentence, face: 'sans', size: body, ink: color('ink-2') }], y), 24);
  }
  return { drawn, bottom: y };
}

/** A paragraph as high as its lines in a wide typeface. */
function flowing(name: string, runs: readonly Run[], y: number): Words {
  const size = Math.max(...runs.map((run) => run.size));
  const wide = runs.some(({ face }) => face === 'serif') ? 1 : NARROW;
  const lines = lineCount(runs.map(({ text }) => text).join(''), COLUMN.width / size / wide);
  const box = { x: COLUMN.left, y, width: COLUMN.width, height: lines * size * 1.32 };
  return { kind: 'words', name, ...box, paragraphs: [runs], align: 'left', valign: 'top', wraps: true, leading: 1.1 };
}

/** Body text is narrower than the rough measure of the map has it. */
const NARROW = 0.92;

/** The size, or the largest smaller one, at which a text takes so many lines at most. */
function fitted(text: string, size: number, lines: number): number {
  let tried = size;
  while (tried > 14 && lineCount(text, COLUMN.width / tried) > lines) tried *= 0.92;
  return tried;
}

/** Sign, number and unit as large as there is room; right under them what goes with the number wherever it stands. */
function figureWords(
  figure: Figure,
  scope: Localized | null,
  { lang, color }: DeckLook,
  y: number,
  most: { readonly figure: number; readonly unit: number },
): Words {
  const { sign, number, unit } = figureParts(figure, lang);
  const short = scope?.[lang] ?? null;
  const room = COLUMN.width + 40;
  const units = roughWidth(unit) * most.unit * 0.9;
  const size = Math.min(most.figure, (room - units) / (roughWidth(`${sign}${number}`) * 0.92));
  const large: Run = { text: `${sign}${number}`, face: 'serif', size, ink: color('ink'), bold: true, isNumber: true };
  const small: Run = { text: `\u00a0${unit}`, face: 'sans', size: most.unit, ink: color('ink') };
  const under: Run = { text: short ?? '', face: 'sans', size: most.unit * 0.6, ink: color('ink') };
  const height = size * 1.25 + (short === null ? 0 : under.size * 1.5);
  const box = { x: COLUMN.left, y, width: room + 60, height };
  const paragraphs = short === null ? [[large, small]] : [[large, small], [under]];
  const name = pptxWords(lang).figure;
  return { kind: 'words', name, ...box, paragraphs, align: 'left', valign: 'middle', wraps: false };
}
