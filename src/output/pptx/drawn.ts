/** What stands on a slide, each an object of its own that can be edited. Lengths in px of a slide of 1920 by 1080, y down. */
export type Drawn = Freeform | Oval | Box | Line | Words | Grid;

export type Spot = readonly [x: number, y: number];

interface Named {
  /** As the selection pane lists it. */
  readonly name: string;
}

/** A colour by value. */
export interface Ink {
  /** Six hexadecimal digits. */
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A fill: one colour, lines of a colour on another, or a colour that fades out in a direction. */
export type Fill =
  | { readonly kind: 'plain'; readonly ink: Ink }
  | { readonly kind: 'hatch' | 'dots'; readonly ink: Ink; readonly ground: Ink }
  /** Solid up to a share of its length, then fading out to the right or upwards. */
  | { readonly kind: 'fade'; readonly ink: Ink; readonly towards: 'right' | 'up'; readonly solid: number };

/** Rings (a ring within another is a hole) or open lines. */
export interface Freeform extends Named {
  readonly kind: 'freeform';
  readonly paths: readonly (readonly Spot[])[];
  readonly closed: boolean;
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

export interface Oval extends Named {
  readonly kind: 'oval';
  readonly at: Spot;
  readonly radius: number;
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

export interface Box extends Named, Placed {
  readonly kind: 'box';
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

export interface Line extends Named {
  readonly kind: 'line';
  readonly from: Spot;
  readonly to: Spot;
  readonly stroke: Stroke;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words set alike. */
export interface Run {
  readonly text: string;
  readonly face: 'serif' | 'sans';
  /** px */
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Between letters, px. */
  readonly tracking?: number;
  /** Numbers and signs keep the Latin typeface in Chinese too. */
  readonly isNumber?: boolean;
}

export interface Words extends Named, Placed {
  readonly kind: 'words';
  readonly paragraphs: readonly (readonly Run[])[];
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly wraps: boolean;
  /** The title of the slide: outlines and reader voices go by it. */
  readonly isTitle?: boolean;
  /** Behind the words. */
  readonly fill?: Fill;
  /** A soft edge in the colour of the ground. */
  readonly halo?: Ink;
  /** As a share of the size. */
  readonly leading?: number;
}

/** A table; its first row is the head. */
export interface Grid extends Named, Placed {
  readonly kind: 'grid';
  readonly rows: readonly (readonly Run[])[];
  /** Widths of the columns, px. */
  readonly columns: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rule: Ink;
}

/** Objects that belong together as one group. */
export interface DrawnGroup extends Named {
  /** What is seen, for those who do not see it. */
  readonly alt: string;
  readonly drawn: readonly Drawn[];
}

/** A slide: its ground, the group of the map, what stands over it, and what the presenter reads. */
export interface DrawnSlide {
  readonly ground: Ink;
  readonly map: DrawnGroup;
  readonly over: readonly Drawn[];
  /** Paragraphs. */
  readonly notes: readonly string[];
}
