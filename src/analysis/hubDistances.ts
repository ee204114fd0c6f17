import type { Site } from '../model/place.ts';
import { HUB_KINDS, type HubKind } from './areaHubs.ts';
import type { Comparand } from './comparand.ts';
import { isRegrouped } from './isRegrouped.ts';
import { type Nearby, nearestSites } from './nearest.ts';

/** How far a column is from a hub, in a straight line from the nearest of its seats. */
export interface HubDistance extends Nearby<Site> {
  /** No other column is nearer, in whole km; false where there is only one. */
  readonly isNearest: boolean;
  /** The column has other cities than the plan gives it. */
  readonly isScenario: boolean;
}

/** One hub, and how far the columns of a comparison are from it. */
export interface HubRow {
  readonly kind: HubKind;
  readonly hub: Site;
  /** For how many columns no hub of its kind is nearer. */
  readonly nearestTo: number;
  /** One for each column; null where it has no city. */
  readonly cells: readonly (HubDistance | null)[];
}

/** Hubs that are the nearest of their kind to any column: by kind, then those nearest to most columns, then as recorded. */
export function hubDistances(columns: readonly Comparand[], sites: readonly Site[]): readonly HubRow[] {
  return HUB_KINDS.flatMap((kind) => {
    const first = columns.map(({ cities }) => nearestSites(cities, sites, kind)[0]?.what ?? null);
    const hubs = sites.filter((site) => first.includes(site));
    return hubs
      .map((hub) => hubRow(kind, hub, columns, first.filter((site) => site === hub).length))
      .sort((a, b) => b.nearestTo - a.nearestTo);
  });
}

function hubRow(kind: HubKind, hub: Site, columns: readonly Comparand[], nearestTo: number): HubRow {
  const found = columns.map(({ cities }) => nearestSites(cities, [hub], kind)[0] ?? null);
  const least = Math.min(...found.map((each) => (each === null ? Number.POSITIVE_INFINITY : Math.round(each.km))));
  const cells = columns.map((column, at) => {
    const away = found[at] ?? null;
    if (away === null) return null;
    const isNearest = columns.length > 1 && Math.round(away.km) === least;
    return { ...away, isNearest, isScenario: isRegrouped(column) };
  });
  return { kind, hub, nearestTo, cells };
}
