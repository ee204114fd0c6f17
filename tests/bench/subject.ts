import type { Page, ViewportSize } from '@playwright/test';

/** A thing a reader does, timed from the input event to the first frame that shows its result. */
export interface Action {
  readonly name: string;
  /** Brings the pointer to where it acts; what this paints is not counted. */
  prepare(page: Page): Promise<void>;
  /** Makes the one input event. */
  act(page: Page): Promise<void>;
  /** Selector of what must show the result; null is the whole window. */
  readonly watched: string | null;
}

/** A page to measure. */
export interface Subject {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly viewport: ViewportSize;
  /** Selector of the map; null where it fills the window. */
  readonly map: string | null;
  /** Whether a live map takes the first picture's place. */
  readonly takesOver: boolean;
  /** Whether the map is moved by hand at the end, and the frames measured. */
  readonly isMoved: boolean;
  readonly actions: readonly Action[];
}
