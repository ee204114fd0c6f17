/**
 * How long a kiosk has been at what it is at, and whether that is enough. Pure: whoever holds it says what happened and what
 * the clocks say.
 */
export interface KioskTurns {
  /** The steps turn, or a visitor has the map. */
  readonly mode: 'looping' | 'yielded';
  /** How long this lasts, ms: the dwell time of the step, or the time nobody touches anything. */
  readonly lastsMs: number;
  /** What of it was spent before it last began to count, ms. */
  readonly spentMs: number;
  /** When it last began to count; null while nobody can see the page: it then stands still. */
  readonly since: Clocks | null;
}

/**
 * The two clocks of a device, ms. `steady` never goes back, but on some devices stands still while they sleep; `wall` goes on
 * in sleep, but may be set to any time. The one that has gone farther is believed.
 */
export interface Clocks {
  readonly steady: number;
  readonly wall: number;
}

export type KioskEvent =
  /** A step stands, whoever turned to it. */
  | { readonly kind: 'shown'; readonly dwellMs: number }
  /** A visitor touched the screen, a key, the wheel. */
  | { readonly kind: 'touched'; readonly idleMs: number }
  /** Nobody can see the page any longer, or it can be seen again. */
  | { readonly kind: 'hidden' | 'seen' };

/** A kiosk that begins with a step. */
export function beginKiosk(dwellMs: number, now: Clocks): KioskTurns {
  return { mode: 'looping', lastsMs: dwellMs, spentMs: 0, since: now };
}

/** A kiosk after something happened to it. */
export function kioskAfter(turns: KioskTurns, event: KioskEvent, now: Clocks): KioskTurns {
  const since = turns.since === null ? null : now;
  switch (event.kind) {
    case 'shown':
      // A step that a visitor turns to leaves the map in their hands.
      return turns.mode === 'yielded' ? turns : { mode: 'looping', lastsMs: event.dwellMs, spentMs: 0, since };
    case 'touched':
      return { mode: 'yielded', lastsMs: event.idleMs, spentMs: 0, since };
    case 'hidden':
      return { ...turns, spentMs: spent(turns, now), since: null };
    case 'seen':
      return turns.since === null ? { ...turns, since: now } : turns;
  }
}

/** How long it still lasts, ms: 0 where it is over, null while it stands still. After sleep it is over once, however long that was. */
export function kioskLeftMs(turns: KioskTurns, now: Clocks): number | null {
  return turns.since === null ? null : Math.max(0, turns.lastsMs - spent(turns, now));
}

function spent({ spentMs, since }: KioskTurns, now: Clocks): number {
  if (since === null) return spentMs;
  return spentMs + Math.max(0, now.steady - since.steady, now.wall - since.wall);
}
