import type { MapStatus } from '../../state/store.ts';
import { KIOSK_TIMES } from './kioskTimes.ts';

/** Since when the plate stands for a map that failed, and how long it is left in peace. */
export interface MapRetry {
  /** On a clock that never goes back, ms; null while a map draws or is on its way. */
  readonly since: number | null;
  readonly waitMs: number;
  /** A map has drawn here: where WebGL is then not offered, it was taken away and may come back. */
  readonly hadMap: boolean;
}

export const NO_RETRY: MapRetry = { since: null, waitMs: KIOSK_TIMES.retryMs, hadMap: false };

/**
 * Looks at who draws the map. A kiosk runs for days: a map that failed too often in a row is tried again once the plate has
 * stood for some minutes, each time after a longer while, until it stands again.
 * @returns what is to be kept until the next look, and whether the map is to be tried now
 */
export function lookAtMap(
  retry: MapRetry,
  map: MapStatus,
  nowMs: number,
): { readonly retry: MapRetry; readonly isDue: boolean } {
  if (map.kind === 'live') return { retry: { ...NO_RETRY, hadMap: true }, isDue: false };
  if (map.kind === 'waiting' || !mayComeBack(map.why, retry.hadMap))
    return { retry: { ...retry, since: null }, isDue: false };
  if (retry.since === null) return { retry: { ...retry, since: nowMs }, isDue: false };
  if (nowMs - retry.since < retry.waitMs) return { retry, isDue: false };
  const waitMs = Math.min(retry.waitMs * 2, KIOSK_TIMES.longestRetryMs);
  return { retry: { ...retry, since: null, waitMs }, isDue: true };
}

/** Not where the reader wants the plate, nor where the device has never drawn a map. */
function mayComeBack(why: Extract<MapStatus, { kind: 'plate' }>['why'], hadMap: boolean): boolean {
  return why !== 'chosen' && (why !== 'no-webgl' || hadMap);
}
