import type { Comparand, Measured } from '../../../analysis/comparand.ts';
import { isHub } from '../../../analysis/indicatorOf.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { SourceId } from '../../../model/ids.ts';

/** The sources that the numbers of some columns rest on, the plan's own figures included. */
export function chartSources(plan: Iterable<Comparand>, indicators: readonly Indicator[]): ReadonlySet<SourceId> {
  return new Set([...plan].flatMap((column) => indicators.flatMap((indicator) => sourcesOf(column, indicator))));
}

function sourcesOf(column: Comparand, indicator: Indicator): readonly SourceId[] {
  switch (indicator) {
    case 'target':
    case 'share':
      return figureSources(column.target);
    case 'area':
      return landSources(column);
    case 'intensity':
      return [...figureSources(column.target), ...landSources(column)];
    case 'population':
      return column.cities.flatMap(({ population }) => (population === null ? [] : [population.source]));
    case 'materials':
    case 'families':
      return column.materials.flatMap(({ material }) => (material === null ? [] : [material.source]));
    case 'leads':
      return column.enterprises.filter(({ role }) => role === 'lead').map(({ source }) => source);
    case 'sites':
      return column.sites.filter(({ kind }) => !isHub(kind)).map(({ source }) => source);
  }
}

function figureSources(measured: Measured): readonly SourceId[] {
  return measured.quantity === null || measured.figure === null ? [] : [measured.figure.source];
}

function landSources({ cities }: Comparand): readonly SourceId[] {
  return cities.flatMap(({ area }) => (area === null ? [] : [area.source]));
}
