import { BADGE_RADIUS } from '../../cartography/compareBadge.ts';
import type { RegionSymbol } from '../../cartography/frame.ts';
import { GLYPH_RADIUS } from '../../cartography/glyph.ts';
import { roughWidth } from '../../cartography/labelRoom.ts';
import { sectorColors } from '../../cartography/palette.ts';
import type { TextLine } from '../../cartography/symbol.ts';
import type { Atlas } from '../../model/atlas.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { contrast } from './contrast.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Fill, Ink, Run, Spot, Words } from './drawn.ts';
import { glyphForm } from './glyphForm.ts';
import type { SlidePicture } from './slidePicture.ts';

const DIMMED = 0.28;
const BASELINE = 0.36;
/** Words of less contrast to what they stand on have a ground of their own: not every program draws their soft edge. */
const LEAST = 4.5;

/** Leaders, circles, marks, names and numbers of the regions; those that are selected come last. */
export function slideSymbols(atlas: Atlas, picture: SlidePicture, look: DeckLook): readonly Drawn[] {
  const { left, right, top, bottom } = picture.view.window;
  const symbols = picture.frame.symbols.filter(({ at }) => {
    const [x, y] = picture.view.place(at);
    return x > left && x < right && y > top && y < bottom;
  });
  const ordered = [...symbols.filter(({ selected }) => !selected), ...symbols.filter(({ selected }) => selected)];
  return [
    ...ordered.flatMap((symbol) => leader(atlas, symbol, picture, look)),
    ...ordered.flatMap((symbol) => body(atlas, symbol, picture, look)),
  ];
}

interface Pen {
  readonly name: string;
  readonly at: Spot;
  readonly scale: number;
  readonly selected: boolean;
  /** Of its area. */
  readonly fill: Ink;
  readonly look: DeckLook;
  /** A colour as faint as the symbol is. */
  readonly ink: (ink: Ink) => Ink;
}

function penOf(atlas: Atlas, symbol: RegionSymbol, { view, frame }: SlidePicture, look: DeckLook): Pen {
  const opacity = symbol.dimmed ? DIMMED : 1;
  return {
    name: atlas.regionById.get(symbol.region)?.name[look.lang] ?? symbol.region,
    at: view.place(symbol.at),
    scale: view.symbolScale,
    selected: symbol.selected,
    fill: look.color(frame.areas.find(({ id }) => id === symbol.region)?.paint?.fill ?? 'map-none'),
    look,
    ink: (ink) => ({ ...ink, opacity: ink.opacity * opacity }),
  };
}

const plain = (ink: Ink): Fill => ({ kind: 'plain', ink });

function leader(atlas: Atlas, symbol: RegionSymbol, picture: SlidePicture, look: DeckLook): readonly Drawn[] {
  if (symbol.foot === null) return [];
  const pen = penOf(atlas, symbol, picture, look);
  const ink = pen.ink(look.color(pen.selected ? 'ink' : 'ink-3'));
  const from = picture.view.place(symbol.foot);
  const w = pptxWords(look.lang);
  const sea = look.color('map-sea');
  const [fill, edge] = pen.selected ? [sea, ink] : [ink, sea];
  const width = (pen.selected ? 1.5 : 1) * pen.scale;
  return [
    { kind: 'line', name: w.leaderOf(pen.name), from, to: leaderEnd(symbol, pen), stroke: { ink, width } },
    {
      kind: 'oval',
      name: w.footOf(pen.name),
      at: from,
      radius: 3 * pen.scale,
      fill: plain(fill),
      stroke: { ink: edge, width: width * 1.2 },
    },
  ];
}

/** Under the circle, or above the words where none is drawn. */
function leaderEnd({ layout }: RegionSymbol, { at, scale }: Pen): Spot {
  if (layout.circle !== null || layout.disc !== null) return at;
  return [at[0], at[1] + Math.min(...layout.lines.map(({ y, size }) => y - size)) * scale];
}

function body(atlas: Atlas, symbol: RegionSymbol, picture: SlidePicture, look: DeckLook): readonly Drawn[] {
  const pen = penOf(atlas, symbol, picture, look);
  return [
    ...circle(symbol, pen),
    ...rankDisc(symbol, pen),
    ...marks(atlas, symbol, pen),
    ...words(symbol, pen),
    ...badge(symbol, pen),
  ];
}

function circle({ layout, foot }: RegionSymbol, { name, at, scale, selected, look, ink }: Pen): readonly Drawn[] {
  if (layout.circle === null) return [];
  const radius = layout.circle.radius * scale;
  const ring = { ink: ink(look.color(selected ? 'ink' : 'ink-3')), width: (selected ? 2.1 : 1.25) * scale };
  const fill = plain(look.color(foot === null ? 'map-disc' : 'map-sea'));
  return [{ kind: 'oval', name: pptxWords(look.lang).circleOf(name), at, radius, fill, stroke: ring }];
}

function rankDisc({ layout }: RegionSymbol, { name, at, scale, look }: Pen): readonly Drawn[] {
  const { disc } = layout;
  if (disc === null) return [];
  const { color } = look;
  const radius = disc.radius * scale;
  const [ground, letter] = disc.isTop ? (['ink', 'on-ink'] as const) : (['surface', 'ink'] as const);
  const title = pptxWords(look.lang).rankOf(name);
  return [
    { kind: 'oval', name: title, at, radius, fill: plain(color(ground)), stroke: { ink: color('ink'), width: 2 } },
    centred(title, disc.text, at, radius, { face: 'sans', size: 24, ink: color(letter), bold: true, isNumber: true }),
  ];
}

function marks(atlas: Atlas, { region, layout }: RegionSymbol, { name, at, scale, look, ink }: Pen): readonly Drawn[] {
  const materials = atlas.regionById.get(region)?.materials ?? [];
  const surface = look.color('surface');
  return layout.marks.map(({ sector, hollow, off, x, y }, index) => {
    const color = ink(look.color(off ? 'line-2' : sectorColors(sector).solid));
    const open = hollow || off;
    const spot: Spot = [at[0] + x * scale, at[1] + y * scale];
    return glyphForm(
      pptxWords(look.lang).markOf(name, materials[index]?.name[look.lang] ?? ''),
      sector,
      spot,
      GLYPH_RADIUS * scale,
      open
        ? { fill: plain(surface), stroke: { ink: color, width: 1.7 * scale } }
        : { fill: plain(color), stroke: { ink: look.color('map-sea'), width: 1.1 * scale } },
    );
  });
}

function badge({ badge: letter }: RegionSymbol, { name, at, scale, look }: Pen): readonly Drawn[] {
  if (letter === null) return [];
  const { color, lang } = look;
  const spot: Spot = [at[0] + letter.x * scale, at[1] + letter.y * scale];
  const radius = BADGE_RADIUS * scale;
  const title = pptxWords(lang).letterOf(name);
  return [
    {
      kind: 'oval',
      name: title,
      at: spot,
      radius,
      fill: plain(color('ink')),
      stroke: { ink: color('surface'), width: 2 },
    },
    centred(title, letter.text, spot, radius, { face: 'sans', size: 18, ink: color('on-ink'), bold: true }),
  ];
}

function centred(name: string, text: string, [x, y]: Spot, half: number, run: Omit<Run, 'text'>): Words {
  const box = { x: x - half * 2, y: y - half, width: half * 4, height: half * 2 };
  return {
    kind: 'words',
    name,
    ...box,
    paragraphs: [[{ ...run, text }]],
    align: 'center',
    valign: 'middle',
    wraps: false,
  };
}

function words({ layout, foot, dimmed }: RegionSymbol, pen: Pen): readonly Drawn[] {
  const { look } = pen;
  const w = pptxWords(look.lang);
  const isOnSolid = foot === null && !dimmed && contrast(pen.fill, look.color(pen.selected ? 'ink' : 'ink-2')) < LEAST;
  return layout.lines.map((line) => {
    const title = line.kind === 'name' ? w.nameOf(pen.name) : w.targetOf(pen.name);
    return lineWords(title, line, pen, isOnSolid);
  });
}

/** One line of letters around its baseline, its box as wide as it may become in another typeface. */
function lineWords(name: string, line: TextLine, { at, scale, selected, look, ink }: Pen, isOnSolid: boolean): Words {
  const { color } = look;
  const isName = line.kind === 'name';
  const size = Math.round(line.size * scale);
  const letters = ink(color(selected && line.kind !== 'suffix' ? 'ink' : 'ink-2'));
  const main: Run = isName
    ? { text: line.text, face: 'serif', size, ink: letters, bold: true }
    : { text: line.text, face: 'sans', size, ink: letters, isNumber: line.kind === 'value' };
  const runs: readonly Run[] =
    line.suffix === null
      ? [main]
      : [main, { text: `\u00a0${line.suffix}`, face: 'sans', size: size * 0.9, ink: ink(color('ink-2')) }];
  const width = roughWidth(runs.map(({ text }) => text).join('')) * size * (isOnSolid ? 1 : 1.15) + 6;
  const x = at[0] + line.x * scale - (line.anchor === 'start' ? 0 : line.anchor === 'end' ? width : width / 2);
  const height = size * 1.3;
  const y = at[1] + line.y * scale * (line.kind === 'name' ? 1 : 1.02) - size * BASELINE - height / 2;
  const align = line.anchor === 'start' ? 'left' : line.anchor === 'end' ? 'right' : 'center';
  const halo = color('map-halo');
  return {
    kind: 'words',
    name,
    ...{ x, y, width, height, align, paragraphs: [runs], valign: 'middle', wraps: false, halo },
    ...(isOnSolid ? { fill: plain(halo) } : {}),
  };
}
