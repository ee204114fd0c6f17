import type { MapStatus } from '../../state/store.ts';
import type { AwakeState } from '../kiosk/keepAwake.ts';

/** What this laptop said when it was asked; what depends on the atlas and its stories is asked of those. */
export interface Readings {
  readonly fonts: FontReading;
  readonly screens: ScreenReading;
  readonly storage: StorageReading;
  /** Whether the browser lets a page fill the screen; `on` where it does now. */
  readonly fullScreen: 'on' | 'allowed' | 'refused';
  readonly awake: AwakeState;
  readonly network: NetworkReading;
  readonly lessMotion: boolean;
  /** When it was asked, by the clock of the laptop, ms since 1970. */
  readonly at: number;
  /** Null where the browser does not tell. */
  readonly power: { readonly charging: boolean /** 0 to 1. */; readonly level: number } | null;
  /** Of the program and its facts, as the page itself says; null where it does not. */
  readonly version: string | null;
}

export interface FontReading {
  /** The typeface of names and large numbers, which comes with the page. */
  readonly serif: boolean;
  /** Chinese characters are drawn at all, by whatever font. */
  readonly chinese: boolean;
  /** The first of the fonts the page asks for that is installed; null where none is. */
  readonly sans: string | null;
}

export interface ScreenReading {
  /** Null where the browser does not tell. */
  readonly extended: boolean | null;
  /** Pixels of this screen. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of CSS. */
  readonly ratio: number;
}

export interface StorageReading {
  readonly writable: boolean;
  /** Null where the browser does not tell. */
  readonly freeBytes: number | null;
}

export interface NetworkReading {
  /** From a file of this laptop, or from a server. */
  readonly from: 'file' | 'server';
  /** Where it comes from a server: a copy is kept here that opens without one. */
  readonly kept: boolean;
  /** How often other hosts were asked for something, by their names; empty is what should be. */
  readonly others: ReadonlyMap<string, number>;
}

/** Whether a window of its own may open for the console. */
export type WindowReading = 'unasked' | 'allowed' | 'refused';

/** Every screen, asked for by a press: browsers tell no page without one. */
export type ScreensReading = 'unasked' | 'refused' | readonly ScreenSize[];

export interface ScreenSize {
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Everything the lines of the page are made of. */
export interface Preflown {
  readonly readings: Readings;
  readonly map: MapStatus;
  readonly screens: ScreensReading;
  readonly window: WindowReading;
}
