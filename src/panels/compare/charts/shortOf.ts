import type { Comparand } from '../../../analysis/comparand.ts';
import { indicatorOf } from '../../../analysis/indicatorOf.ts';
import type { Atlas } from '../../../model/atlas.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { Localized } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';

/**
 * What stands beside a number wherever it is written (仅石材), or null. In a sum it says of which part it holds: a group with
 * 云浮 in it is not 仅石材 as a whole.
 */
export function shortOf(atlas: Atlas, column: Comparand, indicator: Indicator): Localized | null {
  const measured = indicatorOf(column, indicator);
  if (measured.quantity === null || measured.short === null) return null;
  if (column.kind !== 'group') return measured.short;
  const part = atlas.regions.find(
    ({ coverage, cities }) => coverage.short !== null && column.cities.some(({ code }) => cities.includes(code)),
  );
  if (part === undefined) return measured.short;
  const { name } = part;
  const { short } = measured;
  return {
    zh: chartWords('zh').partly(name.zh, short.zh),
    en: chartWords('en').partly(name.en, short.en),
  };
}
