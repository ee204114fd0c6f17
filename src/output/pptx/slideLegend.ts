import { roughWidth } from '../../cartography/labelRoom.ts';
import { type ClassRow, legend } from '../../cartography/legend.ts';
import { sectorColors } from '../../cartography/palette.ts';
import { scoreRange } from '../../cartography/scoreRange.ts';
import { SCORE_SCALE } from '../../cartography/scoreScale.ts';
import type { Atlas } from '../../model/atlas.ts';
import { SITE_LAYERS } from '../../model/scene.ts';
import type { SectorId } from '../../model/sector.ts';
import { classRange } from '../../text/classRange.ts';
import { findMapWords } from '../../text/findMapWords.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { sectorName, TERMS } from '../../text/term.ts';
import { words } from '../../text/words.ts';
import type { DeckLook } from './deckLook.ts';
import type { Drawn, Fill, Ink, Run } from './drawn.ts';
import { glyphForm } from './glyphForm.ts';
import { placeForms } from './placeForms.ts';
import type { SlidePicture } from './slidePicture.ts';
import { COLUMN } from './slideWords.ts';

const BOTTOM = 936;
const SIZE = 24;
const ROW = 38;
const SWATCH = { width: 34, height: 24 } as const;
const GAP = { sign: 10, chip: 26 } as const;

/** The legend under the words: what the fill stands for, the marks, the cities without a cluster; and that targets are no outcomes. */
export function slideLegend(
  atlas: Atlas,
  picture: SlidePicture,
  look: DeckLook,
): { readonly drawn: readonly Drawn[]; readonly top: number } {
  const { lang, color } = look;
  const notes = notesOf(picture, look);
  const lines = notes.reduce((sum, text) => sum + Math.ceil((roughWidth(text) * NOTE) / COLUMN.width), 0);
  const noteHeight = lines * NOTE * 1.36;
  const rows = packed(chipsOf(atlas, picture, look));
  const top = BOTTOM - noteHeight - 10 - rows.length * ROW;
  const note: Drawn = {
    kind: 'words',
    name: pptxWords(lang).legend,
    ...{ x: COLUMN.left, y: BOTTOM - noteHeight, width: COLUMN.width, height: noteHeight },
    paragraphs: notes.map((text) => [{ text, face: 'sans', size: NOTE, ink: color('ink-3') }]),
    align: 'left',
    valign: 'bottom',
    wraps: true,
  };
  return { drawn: [...rows.flatMap((row, at) => rowOf(row, top + at * ROW, look)), note], top };
}

const NOTE = 20;

/** A sign with its words; a chip without a sign heads those after it. */
interface Chip {
  readonly text: string;
  readonly width: number;
  readonly sign: ((x: number, y: number) => readonly Drawn[]) | null;
}

function notesOf({ scene, frame }: SlidePicture, { lang }: DeckLook): readonly string[] {
  const w = words(lang);
  const isHollow = frame.symbols.some(({ layout }) => layout.marks.some(({ hollow }) => hollow));
  const isFind = scene.staged === 'find';
  return [
    ...(isHollow ? [w.paper.marks] : []),
    ...(frame.sites.length > 0 ? [w.paper.placesNote] : []),
    ...(isFind ? [findMapWords(lang).legend.paper] : [w.paper.signs, w.paper.notOutcomes]),
  ];
}

function chipsOf(atlas: Atlas, picture: SlidePicture, look: DeckLook): readonly Chip[] {
  const { scene, told, frame } = picture;
  const { lang } = look;
  const w = words(lang);
  const key = legend(atlas, { ...scene, view: 'explore' });
  const none = swatch(
    w.legend.none,
    { kind: 'hatch', ink: look.color('map-none-hatch'), ground: look.color('map-none') },
    look,
  );
  if (scene.staged === 'find') return [...scoreChips(frame, look), ...placeChips(frame, look), none];
  const marked = new Set(frame.symbols.flatMap(({ layout }) => layout.marks.map(({ sector }) => sector)));
  const shown = key.sectors.filter(({ sector }) => marked.has(sector));
  const marks = shown.map(({ sector, off }) => markChip(sector, off, look));
  const isAnyOff = frame.symbols.some(({ layout }) => layout.marks.some(({ off }) => off));
  const last = [...(isAnyOff ? [offChip(look)] : []), ...placeChips(frame, look), none];
  if (told !== null) return [...marks, ...last];
  if (scene.color === 'sector') {
    const first = new Set(atlas.regions.map(({ firstSector }) => firstSector));
    const chips = key.sectors.map((row) => sectorChip(row.sector, first.has(row.sector), row.off, look));
    return [heading(w.paper.fill.sector), ...chips, ...last];
  }
  const classes = key.classes.map((row) => classChip(row, picture, look));
  return [heading(w.paper.fill[scene.color]), ...classes, ...marks, ...last];
}

/** Without an order nothing is coloured, and the legend says so. */
function scoreChips({ symbols }: SlidePicture['frame'], look: DeckLook): readonly Chip[] {
  if (!symbols.some(({ layout }) => layout.disc !== null)) return [heading(pptxWords(look.lang).noOrder)];
  const { title, rule } = findMapWords(look.lang).legend;
  const chips = SCORE_SCALE.colors.map((token, at) => swatch(scoreRange(at), plain(look.color(token)), look));
  return [heading(`${title} ${rule}`), ...chips];
}

const plain = (ink: Ink): Fill => ({ kind: 'plain', ink });

function heading(text: string): Chip {
  return { text, width: roughWidth(text) * SIZE, sign: null };
}

function chip(text: string, signWidth: number, sign: NonNullable<Chip['sign']>): Chip {
  return { text, width: signWidth + GAP.sign + roughWidth(text) * SIZE, sign };
}

function swatch(text: string, fill: Fill, look: DeckLook): Chip {
  return chip(text, SWATCH.width, (x, y) => [swatchBox(text, fill, x, y, 1, 0, look)]);
}

function swatchBox(text: string, fill: Fill, x: number, y: number, parts: number, part: number, look: DeckLook): Drawn {
  const width = SWATCH.width / parts;
  const box = { x: x + part * width, y: y + (ROW - SWATCH.height) / 2, width, height: SWATCH.height };
  const stroke = { ink: look.color('line-2'), width: 1 };
  return { kind: 'box', name: pptxWords(look.lang).legendMark(text), ...box, fill, stroke };
}

function classChip(row: ClassRow, { scene }: SlidePicture, look: DeckLook): Chip {
  const text = classRange(row, scene.color, look.lang);
  return chip(text, SWATCH.width, (x, y) =>
    row.colors.map((token, at) => swatchBox(text, plain(look.color(token)), x, y, row.colors.length, at, look)),
  );
}

/** The swatch as on the map, where the sector is named first somewhere, with its mark in it. */
function sectorChip(sector: SectorId, isFirst: boolean, off: boolean, look: DeckLook): Chip {
  const text = sectorName(sector, look.lang);
  const colors = sectorColors(sector);
  const fill = plain(look.color(colors.fill));
  return chip(text, SWATCH.width, (x, y) => [
    ...(isFirst ? [swatchBox(text, fill, x, y, 1, 0, look)] : []),
    markForm(sector, off, x + SWATCH.width / 2, y + ROW / 2, look),
  ]);
}

function markChip(sector: SectorId, off: boolean, look: DeckLook): Chip {
  return chip(sectorName(sector, look.lang), 22, (x, y) => [markForm(sector, off, x + 11, y + ROW / 2, look)]);
}

/** The layers of which places are on the map. */
function placeChips({ sites, hubs }: SlidePicture['frame'], look: DeckLook): readonly Chip[] {
  const layers = new Set([...sites, ...hubs].map(({ layer }) => layer));
  return SITE_LAYERS.filter((layer) => layers.has(layer)).map((layer) => {
    const text = TERMS.layer[layer][look.lang];
    const name = pptxWords(look.lang).legendMark(text);
    return chip(text, 28, (x, y) => placeForms(name, layer, [x + 14, y + ROW / 2], 1.4, false, look));
  });
}

/** What a mark looks like that a filter leaves out. */
function offChip(look: DeckLook): Chip {
  const text = words(look.lang).legend.off;
  return chip(text, 22, (x, y) => [
    { ...markForm('nonferrous', true, x + 11, y + ROW / 2, look), name: pptxWords(look.lang).legendMark(text) },
  ]);
}

function markForm(sector: SectorId, off: boolean, x: number, y: number, look: DeckLook): Drawn {
  const ink = look.color(off ? 'line-2' : sectorColors(sector).solid);
  const name = pptxWords(look.lang).legendMark(sectorName(sector, look.lang));
  return off
    ? glyphForm(name, sector, [x, y], 8, { fill: null, stroke: { ink, width: 2 } })
    : glyphForm(name, sector, [x, y], 9, { fill: plain(ink), stroke: null });
}

/** Chips in rows as wide as the column; a heading has a row of its own. */
function packed(chips: readonly Chip[]): readonly (readonly Chip[])[] {
  const rows: Chip[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const each of chips) {
    if (each.sign === null || width + GAP.chip + each.width > COLUMN.width) {
      rows.push([]);
      width = -GAP.chip;
    }
    rows.at(-1)?.push(each);
    width += GAP.chip + each.width;
    if (each.sign === null) width = Number.POSITIVE_INFINITY;
  }
  return rows;
}

function rowOf(row: readonly Chip[], y: number, look: DeckLook): readonly Drawn[] {
  let x: number = COLUMN.left;
  return row.flatMap((each) => {
    const from = x;
    x += each.width + GAP.chip;
    const indent = each.width - roughWidth(each.text) * SIZE;
    const run: Run = {
      text: each.text,
      face: 'sans',
      size: SIZE,
      ink: look.color(each.sign === null ? 'ink-2' : 'ink'),
    };
    const text: Drawn = {
      kind: 'words',
      name: pptxWords(look.lang).legend,
      ...{ x: from + indent, y, width: each.width - indent + 20, height: ROW },
      paragraphs: [[run]],
      align: 'left',
      valign: 'middle',
      wraps: false,
    };
    return [...(each.sign?.(from, y) ?? []), text];
  });
}
