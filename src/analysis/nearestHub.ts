import type { Position, Site, SiteKind } from '../model/place.ts';
import { type Distance, distance } from './distance.ts';

/** A port, airport or station near a place, and how far it is. */
export interface NearHub extends Distance {
  readonly hub: Site;
}

/** The site of a kind that lies nearest to a position, itself left out; null where none has a position. */
export function nearestHub(from: Position, sites: readonly Site[], kind: SiteKind, self: string): NearHub | null {
  let nearest: NearHub | null = null;
  for (const hub of sites) {
    if (hub.kind !== kind || hub.position === null || hub.id === self) continue;
    const away = distance(from, hub.position);
    if (nearest === null || away.km < nearest.km) nearest = { hub, ...away };
  }
  return nearest;
}
