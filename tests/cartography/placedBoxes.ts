import { fitCamera, type Padding, project, type Size } from '../../src/cartography/camera.ts';
import type { CountyName } from '../../src/cartography/countyNames.ts';
import type { RingLabel } from '../../src/cartography/finder.ts';
import { frame, type RegionSymbol } from '../../src/cartography/frame.ts';
import { GLYPH_RADIUS } from '../../src/cartography/glyph.ts';
import type { PlacedHub } from '../../src/cartography/placeHubs.ts';
import type { TextLine } from '../../src/cartography/symbol.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { Camera, Scene } from '../../src/model/scene.ts';
import type { Band, PlaceLabel } from '../../src/model/shapes.ts';
import { PlateChoices } from '../../src/plate/plateChoices.ts';
import { textWidth } from './textWidth.ts';

/** Something drawn at a place, in CSS px from the upper left corner of the map. */
export interface Placed {
  /** The region, label, hub or county it belongs to. */
  readonly owner: string;
  /** `circle`: one in place, into which a tie may reach; `disc`: one that stands away and hides what is under it. */
  readonly what: 'circle' | 'disc' | 'mark' | 'name' | 'value' | 'leader' | 'label' | 'hub' | 'tie' | 'county';
  /** Of a label; 1 for all that belongs to a symbol, 2 for a hub, 7 for a county. */
  readonly rank: number;
  readonly shape: Disc | Rectangle | Segment;
}

export type Disc = { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radius: number };
export type Rectangle = {
  readonly kind: 'rectangle';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Segment = {
  readonly kind: 'segment';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A map on screen: its size, and what the page leaves free at its edges. */
export interface Screen {
  readonly size: Size;
  readonly padding: Padding;
}

/**
 * Everything that the frame of a band puts on a screen, at the sizes that `plate.css` gives it.
 * @param camera null for the first view
 * @param draw another frame than that of the explore view
 */
export function placedBoxes(
  atlas: Atlas,
  scene: Scene,
  band: Band,
  { size, padding }: Screen,
  camera: Camera | null,
  draw: typeof frame = frame,
): readonly Placed[] {
  const home = fitCamera(atlas.sheet.home, size, padding);
  const em = homeWidth(atlas, { size, padding }) / 760;
  const symbolScale = Math.min(Math.max(em, 0.925), 1.83);
  const labelScale = Math.min(Math.max(em, 1), 1.4);
  const at = (place: readonly [number, number]) => project(camera ?? home, size, place);
  const picture = draw(atlas, scene, band);
  const seen = { size, home, scales: { symbol: symbolScale, label: labelScale } };
  const { hubs, dropped, names } = new PlateChoices().inSight(picture, camera ?? home, seen, atlas.sheet.home);
  return [
    ...picture.symbols.flatMap((symbol) => symbolBoxes(symbol, at, symbolScale)),
    ...hubs.flatMap((hub) => hubBoxes(hub, at, symbolScale)),
    ...picture.labels.filter(({ id }) => !dropped.has(id)).map((label) => labelBox(label, at, labelScale)),
    ...names.map((name) => countyBox(name, at, labelScale)),
    ...(picture.finder?.labels ?? []).map((label) => ringLabelBox(label, at, labelScale)),
  ];
}

/** The icon with its light edge, and the tie to its position where it stands beside that. */
function hubBoxes({ mark, x, y }: PlacedHub, place: Projection, scale: number): readonly Placed[] {
  const [x1, y1] = place(mark.at);
  const [x2, y2] = [x1 + x * scale, y1 + y * scale];
  const half = 9.7 * scale;
  const part = { owner: mark.id, rank: 2 } as const;
  const icon = { kind: 'rectangle', left: x2 - half, top: y2 - half, right: x2 + half, bottom: y2 + half } as const;
  const tie = x === 0 && y === 0 ? [] : [{ ...part, what: 'tie', shape: { kind: 'segment', x1, y1, x2, y2 } } as const];
  return [{ ...part, what: 'hub', shape: icon }, ...tie];
}

function countyBox({ id, at, text }: CountyName, place: Projection, scale: number): Placed {
  const [x, y] = place(at);
  const half = (textWidth(text, 'sans') * 12 * scale) / 2;
  const shape = {
    kind: 'rectangle',
    left: x - half,
    right: x + half,
    top: y - 6 * scale,
    bottom: y + 6 * scale,
  } as const;
  return { owner: id, what: 'county', rank: 7, shape };
}

function ringLabelBox({ km, at, text }: RingLabel, place: Projection, scale: number): Placed {
  const [x, y] = place(at);
  const half = (textWidth(text, 'sans') * 12 * scale) / 2;
  const shape = { kind: 'rectangle', left: x - half, right: x + half, top: y - 6, bottom: y + 6 } as const;
  return { owner: `ring ${km}`, what: 'label', rank: 3, shape };
}

/** Width of the home box at the first view. */
function homeWidth({ sheet }: Atlas, { size, padding }: Screen): number {
  const camera = fitCamera(sheet.home, size, padding);
  const [west, south, east] = sheet.home;
  return project(camera, size, [east, south])[0] - project(camera, size, [west, south])[0];
}

type Projection = (place: readonly [number, number]) => readonly [x: number, y: number];

function symbolBoxes({ region, at, foot, layout }: RegionSymbol, place: Projection, scale: number): readonly Placed[] {
  const [x, y] = place(at);
  const part = { owner: region, rank: 1 } as const;
  const radius = (layout.circle?.radius ?? 0) * scale;
  const marks = layout.marks.map(
    (mark): Placed => ({
      ...part,
      what: 'mark',
      shape: { kind: 'disc', x: x + mark.x * scale, y: y + mark.y * scale, radius: GLYPH_RADIUS * 1.1 * scale },
    }),
  );
  return [
    ...(layout.circle === null
      ? []
      : [{ ...part, what: foot === null ? 'circle' : 'disc', shape: { kind: 'disc', x, y, radius } } as const]),
    ...(layout.disc === null
      ? []
      : [{ ...part, what: 'disc', shape: { kind: 'disc', x, y, radius: layout.disc.radius * scale } } as const]),
    ...marks,
    ...layout.lines.map(
      (line): Placed => ({ ...part, what: line.kind === 'name' ? 'name' : 'value', shape: textBox(line, x, y, scale) }),
    ),
    ...(foot === null ? [] : [leader(region, place(foot), [x, y], radius)]),
  ];
}

function textBox(
  { kind, text, suffix, x, y, size, anchor }: TextLine,
  x0: number,
  y0: number,
  scale: number,
): Rectangle {
  const words = suffix === null ? text : `${text} ${suffix}`;
  const width = textWidth(words, kind === 'name' ? 'serif' : 'sans') * size;
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    kind: 'rectangle',
    left: x0 + start * scale,
    top: y0 + (y - size * ASCENT) * scale,
    right: x0 + (start + width) * scale,
    bottom: y0 + (y + size * DESCENT) * scale,
  };
}

/** Of the letters and digits in use, in em above and below the baseline. */
const ASCENT = 0.82;
const DESCENT = 0.12;

/** From the foot to the edge of the circle. */
function leader(owner: string, from: readonly [number, number], to: readonly [number, number], radius: number): Placed {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.max(0, 1 - radius / length);
  const x2 = from[0] + (to[0] - from[0]) * share;
  const y2 = from[1] + (to[1] - from[1]) * share;
  return { owner, what: 'leader', rank: 1, shape: { kind: 'segment', x1: from[0], y1: from[1], x2, y2 } };
}

function labelBox({ id, rank, band, lang, at, text }: PlaceLabel, place: Projection, scale: number): Placed {
  const [x, y] = place(at);
  const smallSea = rank === 6 && band === 'narrow' && lang === 'en';
  const size = (rank === 6 && !smallSea ? 15 : rank === 5 ? 12.5 : 12) * scale;
  const tracking = rank === 6 ? (smallSea ? 0.06 : 0.5) : rank === 5 ? 0.18 : 0;
  const width = (textWidth(text, 'sans') + tracking * (text.length - 1)) * size;
  const middle = y + (0.36 + (DESCENT - ASCENT) / 2) * size;
  const half = ((ASCENT + DESCENT) / 2) * size;
  return {
    owner: id,
    what: 'label',
    rank,
    shape: { kind: 'rectangle', left: x - width / 2, top: middle - half, right: x + width / 2, bottom: middle + half },
  };
}
