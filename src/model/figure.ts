import type { EditionId, FigureId, SourceId } from './ids.ts';
import type { Localized } from './localized.ts';

export const STATUSES = ['target', 'outcome', 'estimate', 'derived', 'unknown'] as const;
/**
 * What kind of number it is. A target is never an outcome, whatever the year. `scenario`: a reader's own assumption, or
 * worked out from one; no table of the atlas holds such a number.
 */
export type Status = (typeof STATUSES)[number] | 'scenario';

export const QUALIFIERS = ['=', '>=', '>', '<=', '~'] as const;
/** The source's own sign: `=` 达, `>=` 以上, `>` 超 or 超过, `<=` at most (derived only), `~` an order of magnitude. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = [
  'yi-cny',
  'yi-cny-per-km2',
  'percent',
  'rank',
  'count',
  'persons',
  'km2',
  'km',
  't',
  'mt-per-year',
  'kt-per-year',
  'yi-t',
  'wan-t',
  'yi-m2',
  'wan-pieces',
  'wan-weight-cases',
] as const;
/** `yi-cny` is 亿元, 100 million yuan; `wan-…` is 10 000 of; `yi-…` is 100 million of. */
export type Unit = (typeof UNITS)[number];

/** Where a statement can be checked: a source, an edition of the plan where it is the plan's, and the place in it. */
export interface Evidence {
  readonly source: SourceId;
  readonly edition: EditionId | null;
  /** For example `专栏1 第1条` and `Box 1, item 1`. */
  readonly locator: Localized;
}

/** A number that is never bare. */
export interface Figure extends Evidence {
  readonly id: FigureId;
  readonly value: number;
  readonly unit: Unit;
  readonly year: number | null;
  readonly status: Status;
  readonly qualifier: Qualifier;
  /** The source's qualifier word as it stands there (达, 以上, 超, 超过), or null where it has none. */
  readonly qualifierWord: Localized | null;
  readonly note: Localized | null;
}

/** What a number needs to be written: a figure, or a sum, ratio or distance worked out here that keeps the sign its parts allow. */
export type Quantity = Pick<Figure, 'value' | 'unit' | 'qualifier' | 'status'>;
