/** The parts of the compare screen. */
export const COMPARE_PARTS = ['table', 'pictures', 'concentration', 'regroup', 'scenario', 'editions'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** Whose figures are read: the plan's, the scenario's, or the scenario's against the plan's. */
export const SHOWN_FIGURES = ['base', 'scenario', 'change'] as const;
export type ShownFigures = (typeof SHOWN_FIGURES)[number];

/** What a region or group can be drawn by, and what heads the rows of numbers. */
export const INDICATORS = [
  'target',
  'share',
  'area',
  'intensity',
  'population',
  'materials',
  'families',
  'leads',
  'sites',
] as const;
/**
 * Target (亿元), target ÷ province's (percent), land area (km²), target ÷ area (亿元/km²), population (persons), materials
 * named, families of materials, lead enterprises, sites that are not hubs (counts).
 */
export type Indicator = (typeof INDICATORS)[number];

/** A row of the table: an indicator, `f.` and the id of a family, `e.lead` or `e.downstream`, `s.` and a kind of site. */
export type RowKey = string & { readonly [rowKey]: 'row' };
declare const rowKey: unique symbol;

/** Columns in the order of a row's numbers. */
export interface RowSort {
  readonly row: RowKey;
  readonly descending: boolean;
}

/** How the comparison is read; what is compared are the areas of the scene. */
export interface Comparing {
  readonly part: ComparePart;
  readonly shows: ShownFigures;
  /** Rows the reader moved to the head of their section, in this order; all others follow in the usual one. */
  readonly order: readonly RowKey[];
  /** Rows the reader put away. */
  readonly hidden: readonly RowKey[];
  readonly sortBy: RowSort | null;
  /** Of the scatter plot. */
  readonly x: Indicator;
  readonly y: Indicator;
}

export const MOST_COMPARED = 9;

export const DEFAULT_COMPARING: Comparing = {
  part: 'table',
  shows: 'base',
  order: [],
  hidden: [],
  sortBy: null,
  x: 'area',
  y: 'target',
};
