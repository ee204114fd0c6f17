import type { EditionId } from '../model/ids.ts';
import { isoDay } from './isoDay.ts';

/**
 * The name of a file to be saved: what it holds, of which edition, and the day:
 * `yuecai-entries-draft-2020-2026-01-31.csv`.
 */
export function fileName(
  what:
    | 'entries'
    | 'sources'
    | 'shortlist'
    | 'comparison'
    | 'regrouped'
    | 'scenario'
    | 'story'
    | 'concentration'
    | 'plate'
    | 'scene'
    | `chart-${'intensity' | 'overlap' | 'ranking' | 'scatter' | 'concentration'}`,
  edition: EditionId,
  day: Date,
  ending: 'csv' | 'xlsx' | 'geojson' | 'json' | 'svg' | 'png' | `${number}.png` = 'csv',
): string {
  return `yuecai-${what}-${edition}-${isoDay(day)}.${ending}`;
}
