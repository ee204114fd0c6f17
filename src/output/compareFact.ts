import type { CsvCell } from './csvText.ts';

/** One number or name of a comparison, as far as there is something to say of it; blanks are left blank. */
export type CompareFact = Partial<Readonly<Record<(typeof FACT_COLUMNS)[number], CsvCell>>>;

export const FACT_COLUMNS = [
  'section',
  'row',
  'column',
  'columnId',
  'item',
  'sign',
  'value',
  'unit',
  'shown',
  'year',
  'status',
  'planSign',
  'planValue',
  'source',
  'edition',
  'locator',
  'formula',
  'note',
] as const;

export const BLANK_FACT: Required<CompareFact> = {
  section: null,
  row: null,
  column: null,
  columnId: null,
  item: null,
  sign: null,
  value: null,
  unit: null,
  shown: null,
  year: null,
  status: null,
  planSign: null,
  planValue: null,
  source: null,
  edition: null,
  locator: null,
  formula: null,
  note: null,
};
