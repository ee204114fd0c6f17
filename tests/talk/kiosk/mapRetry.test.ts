import { describe, expect, it } from 'vitest';
import type { MapStatus } from '../../../src/state/store.ts';
import { lookAtMap, NO_RETRY } from '../../../src/talk/kiosk/mapRetry.ts';

const LIVE: MapStatus = { kind: 'live', software: false };
const LOST: MapStatus = { kind: 'plate', why: 'context' };
const MINUTE = 60_000;

describe('lookAtMap', () => {
  it('tries the map again after five minutes of the plate, then after ten, at the longest after an hour', () => {
    let { retry } = lookAtMap(NO_RETRY, LOST, 0);
    const waits: number[] = [];
    let since = 0;
    for (let now = 0; now < 400 * MINUTE; now += MINUTE) {
      const look = lookAtMap(retry, LOST, now);
      retry = look.retry;
      if (!look.isDue) continue;
      waits.push((now - since) / MINUTE);
      // It is on its way, and fails in the next minute.
      retry = lookAtMap(retry, { kind: 'waiting' }, now).retry;
      since = now + MINUTE;
    }
    expect(waits.slice(0, 6)).toEqual([5, 10, 20, 40, 60, 60]);
  });

  it('begins anew once a map stood', () => {
    const late = { since: null, waitMs: 60 * MINUTE, hadMap: true };
    const { retry } = lookAtMap(late, LIVE, 0);
    expect(lookAtMap(lookAtMap(retry, LOST, MINUTE).retry, LOST, 6 * MINUTE).isDue).toBe(true);
  });

  it('leaves a plate alone that the reader wants, or that the device has for want of WebGL', () => {
    for (const why of ['chosen', 'no-webgl'] as const) {
      const plate: MapStatus = { kind: 'plate', why };
      expect(lookAtMap(lookAtMap(NO_RETRY, plate, 0).retry, plate, 100 * MINUTE).isDue).toBe(false);
    }
  });

  it('tries again where WebGL was taken away from a device that had it', () => {
    const plate: MapStatus = { kind: 'plate', why: 'no-webgl' };
    const { retry } = lookAtMap(NO_RETRY, LIVE, 0);
    expect(lookAtMap(lookAtMap(retry, plate, 0).retry, plate, 5 * MINUTE).isDue).toBe(true);
  });
});
