import type { SiteLayer } from '../model/scene.ts';

/** How the places of a layer are marked: a line icon in a frame. Ink on paper, or paper on ink where `solid`. */
export interface SiteGlyph {
  /** SVG path data of the frame, in px at the design size, centred on 0,0, y down. */
  readonly frame: string;
  /** Filled with ink: what stands on a national list, and the enterprises. */
  readonly solid: boolean;
  /** SVG path data of the icon's lines, on a grid of 16 by 16. */
  readonly icon: string;
  /** Of the icon: design px to a unit of its grid, and how far its middle lies below that of the frame. */
  readonly scale: number;
  readonly drop: number;
}

/** Width of the lines of frame and icon, in px at the design size. */
export const SITE_LINE = 1.3;
/** By how much a stack shows the mark beneath the topmost, in px at the design size, to the right and up. */
export const STACK_SHIFT = 3;
/** Radius of the ring around the mark whose card is open, in px at the design size. */
export const SITE_HALO = 13.5;

/** The mark of a layer, the same on map, plate and in every list. */
export function siteGlyph(layer: SiteLayer): SiteGlyph {
  return GLYPHS[layer];
}

const SQUARE = 'M-6-8H6A2 2 0 0 1 8-6V6A2 2 0 0 1 6 8H-6A2 2 0 0 1-8 6V-6A2 2 0 0 1-6-8Z';
const DISC = 'M-8.4 0A8.4 8.4 0 1 1 8.4 0A8.4 8.4 0 1 1-8.4 0Z';
const OCTAGON = 'M-3.6-8.6H3.6L8.6-3.6V3.6L3.6 8.6H-3.6L-8.6 3.6V-3.6Z';
/** The saw-tooth roof of a works. */
const WORKS = 'M-8.4 8V-4L-2.8-8V-4L2.8-8V-4L8.4-8V8Z';
const SHIELD = 'M-8-8H8V2.4L0 8.8L-8 2.4Z';

const LEAF = 'M4 12C3.2 6.4 6.8 3 13 3.2C13.2 9.4 9.6 12.8 4 12ZM2.6 13.4L9 7';

const GLYPHS: Readonly<Record<SiteLayer, SiteGlyph>> = {
  lead: {
    frame: SQUARE,
    solid: true,
    icon: 'M3 13.5V3H9V13.5M9 7H13V13.5M1.6 13.5H14.4M6 6.2V6.4M6 9.4V9.6',
    scale: 0.78,
    drop: 0,
  },
  downstream: {
    frame: SQUARE,
    solid: true,
    icon: 'M1.8 8H9.4M6.6 5L9.6 8L6.6 11M8.6 2.8H13.6V13.2H8.6',
    scale: 0.76,
    drop: 0,
  },
  'green-park': { frame: DISC, solid: true, icon: LEAF, scale: 0.74, drop: 0 },
  'green-factory': { frame: WORKS, solid: true, icon: LEAF, scale: 0.62, drop: 2 },
  'steel-works': { frame: WORKS, solid: false, icon: 'M3.6 3.2H12.4M8 3.2V12.8M3.6 12.8H12.4', scale: 0.62, drop: 2 },
  'cement-plant': {
    frame: WORKS,
    solid: false,
    icon: 'M5 2.6H11M6 2.6C4 5.4 3.2 9.4 3.8 13.4H12.2C12.8 9.4 12 5.4 10 2.6',
    scale: 0.62,
    drop: 2,
  },
  'named-base': {
    frame: SHIELD,
    solid: false,
    icon: 'M4.4 14V3M4.4 3H12.6L10.4 6L12.6 9H4.4',
    scale: 0.68,
    drop: -0.8,
  },
  'provincial-pilot': {
    frame: OCTAGON,
    solid: false,
    icon: 'M12.8 6.6A5.2 5.2 0 0 0 3.6 5M3.2 9.4A5.2 5.2 0 0 0 12.4 11M3.4 1.8V5.2H6.8M12.6 14.2V10.8H9.2',
    scale: 0.74,
    drop: 0,
  },
  port: {
    frame: SQUARE,
    solid: false,
    icon: 'M8 5.2V14M8 5.2A1.6 1.6 0 1 0 8 2A1.6 1.6 0 0 0 8 5.2M5 7.5H11M2.5 9.5C2.8 12.4 5 14 8 14S13.2 12.4 13.5 9.5',
    scale: 0.81,
    drop: 0,
  },
  airport: {
    frame: SQUARE,
    solid: false,
    icon: 'M8 1.8C8.8 1.8 9 3 9 4V6.2L14 9.4V10.8L9 9.2V12L10.6 13.2V14.2L8 13.4L5.4 14.2V13.2L7 12V9.2L2 10.8V9.4L7 6.2V4C7 3 7.2 1.8 8 1.8Z',
    scale: 0.81,
    drop: 0,
  },
  'rail-station': {
    frame: SQUARE,
    solid: false,
    icon: 'M4 2.5H12V10.5H4ZM4 6.5H12M5.2 13.5L6.6 10.5M10.8 13.5L9.4 10.5M6 8.5H6.2M9.8 8.5H10',
    scale: 0.81,
    drop: 0,
  },
};
