import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginKiosk,
  type Clocks,
  type KioskEvent,
  kioskAfter,
  kioskLeftMs,
} from '../../../src/talk/kiosk/kioskTurns.ts';

const DWELL = 12_000;
const IDLE = 45_000;
const at = (seconds: number): Clocks => ({ steady: seconds * 1000, wall: 1e12 + seconds * 1000 });

describe('kioskTurns', () => {
  it('waits for the dwell time of the step', () => {
    const turns = beginKiosk(DWELL, at(0));
    expect(kioskLeftMs(turns, at(5))).toBe(7_000);
    expect(kioskLeftMs(turns, at(12))).toBe(0);
  });

  it('is over once after sleep, whichever clock slept', () => {
    const turns = beginKiosk(DWELL, at(0));
    expect(kioskLeftMs(turns, { ...at(1), wall: 1e12 + 8 * 3_600_000 })).toBe(0);
    expect(kioskLeftMs(turns, { steady: 8 * 3_600_000, wall: 1e12 + 1000 })).toBe(0);
  });

  it('goes on when somebody sets the clock back', () => {
    const turns = beginKiosk(DWELL, at(100));
    expect(kioskLeftMs(turns, { ...at(106), wall: 0 })).toBe(6_000);
  });

  it('stands still while nobody can see it', () => {
    const hidden = kioskAfter(beginKiosk(DWELL, at(0)), { kind: 'hidden' }, at(5));
    expect(kioskLeftMs(hidden, at(5000))).toBeNull();
    const seen = kioskAfter(hidden, { kind: 'seen' }, at(5000));
    expect(kioskLeftMs(seen, at(5000))).toBe(7_000);
  });

  it('is left to a visitor until nobody touched anything for so long, whoever turns the step', () => {
    const touched = kioskAfter(beginKiosk(DWELL, at(0)), { kind: 'touched', idleMs: IDLE }, at(10));
    expect(touched.mode).toBe('yielded');
    const turned = kioskAfter(touched, { kind: 'shown', dwellMs: DWELL }, at(20));
    expect(kioskLeftMs(turned, at(30))).toBe(25_000);
    expect(kioskLeftMs(kioskAfter(turned, { kind: 'touched', idleMs: IDLE }, at(50)), at(50))).toBe(IDLE);
  });

  it('never turns two steps within a dwell time, whatever happens', () => {
    const happening = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('passes' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
      },
      fc.record({ kind: fc.constant('sleeps' as const), ms: fc.integer({ min: 0, max: 10 * 3_600_000 }) }),
      fc.record({ kind: fc.constant('set-back' as const), ms: fc.integer({ min: 0, max: 3_600_000 }) }),
      fc.record({ kind: fc.constantFrom('hidden' as const, 'seen' as const, 'touched' as const) }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 120 }), (story) => {
        // Real time runs whatever the clocks say.
        let real = 0;
        let now: Clocks = at(0);
        let turns = beginKiosk(DWELL, now);
        let lastTurn = 0;
        for (const event of story) {
          if (event.kind === 'passes') {
            real += event.ms;
            now = { steady: now.steady + event.ms, wall: now.wall + event.ms };
          } else if (event.kind === 'sleeps') {
            real += event.ms;
            now = { ...now, wall: now.wall + event.ms };
          } else if (event.kind === 'set-back') now = { ...now, wall: now.wall - event.ms };
          else turns = kioskAfter(turns, asEvent(event.kind), now);
          if (kioskLeftMs(turns, now) !== 0) continue;
          expect(turns.since).not.toBeNull();
          if (turns.mode === 'looping') {
            expect(real - lastTurn).toBeGreaterThanOrEqual(DWELL);
            lastTurn = real;
          }
          turns = beginKiosk(DWELL, now);
          expect(kioskLeftMs(turns, now)).toBe(DWELL);
        }
      }),
    );
  });
});

function asEvent(kind: 'hidden' | 'seen' | 'touched'): KioskEvent {
  return kind === 'touched' ? { kind, idleMs: IDLE } : { kind };
}
