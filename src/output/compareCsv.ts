import { compareSheet } from './compareSheet.ts';
import { csvText } from './csvText.ts';
import type { TakenComparison } from './takenComparison.ts';

/** A comparison as CSV: what it is, an empty line, then a row a number or name, signs in a column of their own. */
export function compareCsv(taken: TakenComparison): string {
  const { about, facts } = compareSheet(taken);
  return csvText([...about, [], ...facts]);
}
