import type { Quantity } from './figure.ts';
import type { EditionId, SourceId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { Position } from './place.ts';

export const ENTRY_KINDS = ['figure', 'name', 'position'] as const;
/** What an entry vouches for: a number, a name with what is told under it, or a point. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const SCREENS = ['province', 'table', 'region', 'city', 'place', 'department', 'map', 'legend'] as const;
/** Where a reader meets what an entry vouches for. */
export type Screen = (typeof SCREENS)[number];

export const ENTRY_GROUPS = [
  'province-figures',
  'region-figures',
  'city-figures',
  'product-figures',
  'site-figures',
  'region-distances',
  'city-distances',
  'place-distances',
  'regions',
  'coverages',
  'materials',
  'families',
  'enterprises',
  'sites',
  'departments',
  'measures',
  'products',
  'statements',
  'cities',
  'counties',
  'city-positions',
  'enterprise-positions',
  'site-positions',
  'counts',
  'scales',
] as const;
/** Entries of one sort, in the order they are listed. */
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

export const FIGURE_TOPICS = [
  'revenue',
  'value-added',
  'industry-share',
  'revenue-target',
  'value-added-target',
  'cluster-count-target',
  'rd-share-target',
  'target-sum',
  'target-gap',
  'target-share',
  'intensity',
  'area',
  'population',
  'material-count',
  'output',
  'national-share',
  'national-rank',
  'capacity',
  'distance',
  'sector-count',
  'region-count',
  'like-regions',
  'city-count',
  'place-count',
  'unplaced-count',
  'lead-count',
  'participation-count',
  'class-break',
  'circle-sample',
  'other',
] as const;
/** What a number is of. */
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

/** The name of an entry: what it is and the id of that, for example `figure:foshan.revenue-target` or `position:port-nansha`. */
export type EntryKey = `${string}:${string}`;

interface Told {
  readonly key: EntryKey;
  /** The id in the tables; for what no table holds, one made from the ids of its parts. */
  readonly id: string;
  readonly group: EntryGroup;
  /** What it is about, by name. */
  readonly subject: Localized;
  readonly screens: readonly Screen[];
  /** The first is the one the locator belongs to. Empty where none is recorded. */
  readonly sources: readonly SourceId[];
  /** Null where it is not the plan's. */
  readonly edition: EditionId | null;
  readonly locator: Localized | null;
  /** How it is worked out, for what the atlas works out itself. */
  readonly formula: Localized | null;
  /** The entries it is worked out from. */
  readonly parts: readonly EntryKey[];
  readonly note: Localized | null;
}

export interface FigureEntry extends Told {
  readonly kind: 'figure';
  readonly topic: FigureTopic;
  /** What the topic alone does not say: a distance to where, a capacity of what. */
  readonly detail: Localized | null;
  readonly figure: Quantity;
  readonly year: number | null;
  /** How far a distance may be off, in km. */
  readonly uncertaintyKm: number | null;
}

export interface NameEntry extends Told {
  readonly kind: 'name';
  /** What is told under the name, or null where it stands alone. */
  readonly text: Localized | null;
}

export interface PositionEntry extends Told {
  readonly kind: 'position';
  readonly position: Position;
}

/** One row of the sources page: a figure, name or position with all it rests on. */
export type Entry = FigureEntry | NameEntry | PositionEntry;
