import geodesic from 'geographiclib-geodesic';
import type { LonLat, Position } from '../model/place.ts';

/** A straight-line distance and how far it may be off, both in km. */
export interface Distance {
  readonly km: number;
  /** Sum of the two radii within which the ends are known. */
  readonly uncertaintyKm: number;
}

/** The geodesic between two positions on the WGS-84 ellipsoid, with the uncertainty of both ends. */
export function distance(from: Position, to: Position): Distance {
  return { km: geodesicKm(from.at, to.at), uncertaintyKm: from.precisionKm + to.precisionKm };
}

function geodesicKm(from: LonLat, to: LonLat): number {
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  if (s12 === undefined) throw new Error(`No geodesic between ${from.join(',')} and ${to.join(',')}.`);
  return s12 / 1000;
}
