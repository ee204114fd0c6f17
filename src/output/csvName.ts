import type { EditionId } from '../model/ids.ts';

/** The name of a file to be saved: what it holds, of which edition, and the day: `yuecai-entries-draft-2020-2026-01-31.csv`. */
export function csvName(what: 'entries' | 'sources', edition: EditionId, day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `yuecai-${what}-${edition}-${date}.csv`;
}
