import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import { toWorld } from './mercator.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** An area and the point that stands for it. */
export interface Stop {
  readonly id: AreaId;
  readonly at: LonLat;
}

/**
 * The next area in a direction, as the eye would go: within 60° of it, near ones before far ones and straight ones
 * before slanted ones. Null where there is none.
 */
export function nextInDirection(stops: readonly Stop[], from: AreaId, direction: Direction): AreaId | null {
  const start = stops.find((stop) => stop.id === from);
  if (start === undefined) return null;
  const ranked = stops
    .filter((stop) => stop.id !== from)
    .map((stop) => ({ id: stop.id, cost: costOf(start.at, stop.at, direction) }))
    .filter((candidate) => Number.isFinite(candidate.cost))
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.id ?? null;
}

function costOf(from: LonLat, to: LonLat, direction: Direction): number {
  const [x0, y0] = toWorld(from);
  const [x1, y1] = toWorld(to);
  const [unitX, unitY] = UNITS[direction];
  const along = (x1 - x0) * unitX + (y1 - y0) * unitY;
  const across = Math.abs((x1 - x0) * unitY - (y1 - y0) * unitX);
  if (along <= 0 || across > along * TAN_60) return Number.POSITIVE_INFINITY;
  return along + across * 2;
}

const TAN_60 = Math.sqrt(3);

const UNITS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
