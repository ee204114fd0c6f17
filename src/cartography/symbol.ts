import type { Material } from '../model/material.ts';
import type { SectorId } from '../model/sector.ts';
import type { SymbolAnchor } from '../model/shapes.ts';
import { GLYPH_RADIUS } from './glyph.ts';

/**
 * A region's symbol laid out: lengths in px at the design size (a map 792 px wide), from the centre of the circle, y
 * down. The whole is scaled by one factor.
 */
export interface SymbolLayout {
  /** Null where the mode draws no circles. */
  readonly circle: { readonly radius: number } | null;
  /** In place of a circle, the rank in the site finder; null elsewhere. */
  readonly disc: RankDisc | null;
  readonly marks: readonly MarkSpot[];
  /** As they are read: the name first, wherever the number stands. */
  readonly lines: readonly TextLine[];
}

export interface RankDisc {
  readonly radius: number;
  readonly text: string;
  /** Filled with ink. */
  readonly isTop: boolean;
}

export interface MarkSpot {
  readonly sector: SectorId;
  /** Named as a resource or an existing strength. */
  readonly hollow: boolean;
  /** A filter leaves it out. */
  readonly off: boolean;
  readonly x: number;
  readonly y: number;
}

export interface TextLine {
  readonly kind: 'name' | 'value' | 'suffix';
  readonly text: string;
  /** Words that go with the number wherever it stands, set after it. */
  readonly suffix: string | null;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What a symbol says. */
export interface SymbolContent {
  readonly name: string;
  /** Sign and number. */
  readonly value: string;
  readonly suffix: string | null;
  readonly materials: readonly Material[];
  /** Target in 亿元, for the circle's area; null where no circle is drawn. */
  readonly target: number | null;
  /** False of a material that a filter leaves out. */
  readonly isOn: (material: Material) => boolean;
}

/** Design sizes of name and target beside the circle, and of a target in it. */
export const NAME_SIZE = 15;
const VALUE_SIZE = 13;
const INSIDE_SIZE = 17;

/** Lays a symbol out by its anchor: r = 0.52·√target, marks along the ring clockwise in source order. */
export function layoutSymbol(content: SymbolContent, anchor: SymbolAnchor): SymbolLayout {
  if (content.target === null) return { circle: null, disc: null, marks: [], lines: centredLines(content) };
  const radius = circleRadius(content.target);
  return {
    circle: { radius },
    disc: null,
    marks: strungMarks(content, radius, anchor.marks),
    lines: textLines(content, radius, anchor.place),
  };
}

/** Radius in px at the design size of the circle whose area is a target in 亿元. */
export function circleRadius(target: number): number {
  return 0.52 * Math.sqrt(target);
}

/** Between two marks on the ring. */
const MARK_GAP = 1.6;

function strungMarks(content: SymbolContent, radius: number, facing: number): readonly MarkSpot[] {
  const step = (2 * GLYPH_RADIUS + MARK_GAP) / radius;
  const start = (facing * Math.PI) / 180 - (step * (content.materials.length - 1)) / 2;
  return content.materials.map((material, index) => ({
    sector: material.sector,
    hollow: material.role === 'strength',
    off: !content.isOn(material),
    x: radius * Math.cos(start + step * index),
    y: radius * Math.sin(start + step * index),
  }));
}

export const LINE_HEIGHT = 1.12;
const BELOW_NAME = 1.28;

function textLines(content: SymbolContent, radius: number, place: SymbolAnchor['place']): readonly TextLine[] {
  switch (place) {
    case 'inside':
      return [...nameLines(content, 0, -1.6, 'middle'), { ...valueLine(content, 0, 18, 'middle'), size: INSIDE_SIZE }];
    case 'split':
      return [
        ...nameLines(content, 0, radius + NAME_SIZE + 1, 'middle'),
        { ...valueLine(content, 0, 6, 'middle'), size: INSIDE_SIZE },
      ];
    case 'E':
      return stacked(content, radius + 9, -2, 'start');
    case 'W':
      return stacked(content, -radius - 9, -2, 'end');
    case 'S':
      return stacked(content, 0, radius + 14, 'middle');
    case 'N':
      return stacked(content, 0, -radius - 10 - heightBelowFirst(content), 'middle');
  }
}

/** In the middle of the region there is less room to either side: words that go with the number stand under it. */
function centredLines(content: SymbolContent): readonly TextLine[] {
  const { suffix } = content;
  const below = heightBelowFirst(content) + (suffix === null ? 0 : VALUE_SIZE * BELOW_NAME);
  const top = NAME_SIZE * 0.36 - below / 2;
  const lines = stacked({ ...content, suffix: null }, 0, top, 'middle');
  if (suffix === null) return lines;
  return [
    ...lines,
    { kind: 'suffix', text: suffix, suffix: null, x: 0, y: top + below, size: VALUE_SIZE, anchor: 'middle' },
  ];
}

function stacked(content: SymbolContent, x: number, y: number, anchor: TextLine['anchor']): readonly TextLine[] {
  return [...nameLines(content, x, y, anchor), valueLine(content, x, y + heightBelowFirst(content), anchor)];
}

/** From the first baseline of the name to that of the value under it. */
function heightBelowFirst(content: SymbolContent): number {
  return (brokenName(content.name).length - 1) * NAME_SIZE * LINE_HEIGHT + VALUE_SIZE * BELOW_NAME;
}

/** A name as it is set: one of several cities in as many lines. */
export function nameLines(
  { name }: Pick<SymbolContent, 'name'>,
  x: number,
  y: number,
  anchor: TextLine['anchor'],
): readonly TextLine[] {
  return brokenName(name).map((text, index) => ({
    kind: 'name',
    text,
    suffix: null,
    x,
    y: y + index * NAME_SIZE * LINE_HEIGHT,
    size: NAME_SIZE,
    anchor,
  }));
}

function valueLine(content: SymbolContent, x: number, y: number, anchor: TextLine['anchor']): TextLine {
  return { kind: 'value', text: content.value, suffix: content.suffix, x, y, size: VALUE_SIZE, anchor };
}

/** A name of several cities breaks after each dash. */
function brokenName(name: string): readonly string[] {
  return name.split(/(?<=–)/);
}
