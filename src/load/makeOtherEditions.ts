import type { EditionId } from '../model/ids.ts';
import { EDITION_METRICS, type EditionFigure, type OtherEdition } from '../model/otherEdition.ts';
import { localized } from './localized.ts';
import { makeFigure } from './makeFigure.ts';
import { makeEditions } from './makeLists.ts';
import { makeCoverage, makeMaterials } from './makeRegions.ts';
import type { Tables } from './tables.ts';

/** The editions that are not mapped, in the order of their table, with whatever rows are theirs; most have few or none. */
export function makeOtherEditions(tables: Tables): OtherEdition[] {
  return makeEditions(tables)
    .filter(({ mapped }) => !mapped)
    .map((edition) => {
      const isIts = (row: { readonly edition: EditionId | null }) => row.edition === edition.id;
      return {
        edition,
        figures: tables.figures.filter(isIts).flatMap(figureOf),
        regions: tables.regions
          .filter(isIts)
          .sort((a, b) => a.order - b.order)
          .map((row) => ({
            id: row.id,
            name: localized(row, 'name'),
            cluster: localized(row, 'cluster'),
            coverage: makeCoverage(row),
          })),
        members: tables.members.filter(isIts).map(({ region, city }) => ({ region, city })),
        materials: makeMaterials({ ...tables, materials: tables.materials.filter(isIts) }),
      };
    });
}

function figureOf(row: Tables['figures'][number]): readonly EditionFigure[] {
  const metric = EDITION_METRICS.find((each) => each === row.metric);
  return metric === undefined ? [] : [{ ...makeFigure(row), subject: row.subject, metric }];
}
