import { type Comparing, DEFAULT_COMPARING, type RowKey, type RowSort } from './comparing.ts';

/** The keys of a link that spell how the comparison is read. */
type ComparingKey = 'cmp' | 'show' | 'rows' | 'norows' | 'by' | 'x' | 'y';

/** The values of a comparison in a link; null where it is the default. */
export function comparingValues(comparing: Comparing): Readonly<Record<ComparingKey, string | null>> {
  const { part, shows, order, hidden, sortBy, x, y } = comparing;
  return {
    cmp: part === DEFAULT_COMPARING.part ? null : part,
    show: shows === DEFAULT_COMPARING.shows ? null : shows,
    rows: order.length === 0 ? null : order.join(),
    norows: hidden.length === 0 ? null : hidden.join(),
    by: sortBy === null ? null : `${sortBy.descending ? '-' : ''}${sortBy.row}`,
    x: x === DEFAULT_COMPARING.x ? null : x,
    y: y === DEFAULT_COMPARING.y ? null : y,
  };
}

/** The key of a row; undefined where it cannot be one. */
export function asRowKey(value: string): RowKey | undefined {
  return /^([fes]\.)?[a-z0-9][a-z0-9-]{0,63}$/.test(value) ? (value as RowKey) : undefined;
}

/** A row, with `-` before it where columns descend. */
export function readRowSort(value: string): RowSort | undefined {
  const descending = value.startsWith('-');
  const row = asRowKey(descending ? value.slice(1) : value);
  return row === undefined ? undefined : { row, descending };
}
