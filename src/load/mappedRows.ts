import type { EditionId } from '../model/ids.ts';
import type { Tables } from './tables.ts';

/**
 * The tables without the rows of editions that are not mapped: the atlas, its search and its shapes are made of these
 * alone, so that what another edition says can be loaded beside it and stands on no screen but the one that compares them.
 */
export function mappedRows(tables: Tables): Tables {
  const others = otherEditions(tables);
  const isMapped = ({ edition }: { readonly edition: EditionId | null }) => edition === null || !others.has(edition);
  return {
    ...tables,
    figures: tables.figures.filter(isMapped),
    regions: tables.regions.filter(isMapped),
    members: tables.members.filter(isMapped),
    materials: tables.materials.filter(isMapped),
  };
}

/** The ids of the editions that are listed and not mapped. */
export function otherEditions({ editions }: Pick<Tables, 'editions'>): ReadonlySet<EditionId> {
  return new Set(editions.filter(({ mapped }) => !mapped).map(({ id }) => id));
}
