import { SEARCH_VERSION } from '../../src/load/searchFile.ts';
import type { Tables } from '../../src/load/tables.ts';
import { searchEntries } from './searchEntries.ts';

/** The text of `search.json`. Pure: the same tables give the same bytes, an entry a line. */
export function writeSearch(tables: Tables): string {
  const lines = searchEntries(tables).map((entry) => JSON.stringify(entry));
  return `{ "version": ${SEARCH_VERSION}, "entries": [\n${lines.join(',\n')}\n] }\n`;
}
