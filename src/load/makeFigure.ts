import type { Evidence, Figure } from '../model/figure.ts';
import type { EditionId, SourceId } from '../model/ids.ts';
import { localized, localizedOrNull } from './localized.ts';
import type { Row } from './tables.ts';

/** A figure from its row. */
export function makeFigure(row: Row<'figures'>): Figure {
  const { id, value, unit, year, status, qualifier } = row;
  return {
    id,
    value,
    unit,
    year,
    status,
    qualifier,
    qualifierWord: localizedOrNull(row, 'qualifier'),
    note: localizedOrNull(row, 'note'),
    ...evidenceOf(row),
  };
}

/** Where a row's statement can be checked. */
export function evidenceOf(row: {
  source: SourceId;
  edition: EditionId | null;
  locator_zh: string;
  locator_en: string;
}): Evidence {
  return { source: row.source, edition: row.edition, locator: localized(row, 'locator') };
}
