import type { Position } from '../model/place.ts';
import { geodesicKm } from './geodesicKm.ts';

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
