import type { Indicator } from '../model/comparing.ts';
import type { SiteKind } from '../model/place.ts';
import { HUB_KINDS } from './areaHubs.ts';
import type { Comparand, Measured } from './comparand.ts';
import { missing, ofQuantity } from './measured.ts';

/** The number of a column for an indicator; those that are counted here are derived, of a scenario where it has changed them. */
export function indicatorOf(column: Comparand, indicator: Indicator): Measured {
  switch (indicator) {
    case 'target':
    case 'share':
    case 'area':
    case 'intensity':
    case 'population':
      return column[indicator];
    case 'materials':
      return named(column, column.materials.length);
    case 'families':
      return named(column, familiesOf(column).size);
    case 'leads':
      return counted(column.enterprises.filter(({ role }) => role === 'lead').length, column.changed.places);
    case 'sites': {
      if (!column.hasSites) return missing('no-source');
      const sites = column.sites.filter(({ kind }) => !isHub(kind));
      return counted(sites.length + column.planned.length, column.changed.places);
    }
  }
}

/** The families of a column's materials; a material of none stands for itself, by its id. */
export function familiesOf({ materials }: Pick<Comparand, 'materials'>): ReadonlySet<string> {
  return new Set(materials.map(({ id, family }) => family ?? id));
}

/** Stations, airports and ports are what sites are near to, not sites of the industry. */
export function isHub(kind: SiteKind): boolean {
  return HUB_KINDS.some((hub) => hub === kind);
}

function named(column: Comparand, value: number): Measured {
  if (column.unnamed.length > 0 && value === 0) return missing('part-of-region');
  return counted(value, column.changed.materials, column.unnamed.length > 0);
}

/** A count; at least so many where a part of it is not known. */
function counted(value: number, isScenario: boolean, isFloor = false): Measured {
  const status = isScenario ? 'scenario' : 'derived';
  return ofQuantity({ value, unit: 'count', qualifier: isFloor ? '>=' : '=', status });
}
