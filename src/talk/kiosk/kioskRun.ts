import { beginKiosk, type Clocks, type KioskEvent, type KioskTurns, kioskAfter, kioskLeftMs } from './kioskTurns.ts';

/** What a kiosk does to the page. */
export interface KioskHands {
  /** Shows the next step, after the last the first. */
  readonly turn: () => void;
  /** Shows the step again as the story has it, whatever a visitor did. */
  readonly restore: () => void;
  readonly onMode: (mode: KioskTurns['mode']) => void;
}

/** A kiosk that runs, with one timer at most. */
export interface KioskRun {
  /** A step stands now that stays so long. */
  readonly show: (dwellMs: number) => void;
  readonly touch: (idleMs: number) => void;
  /** The page can be seen, or cannot. */
  readonly see: (isSeen: boolean) => void;
  /** The device may have slept: looks at the clocks. */
  readonly check: () => void;
  /** A visitor is done: the loop goes on now. */
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** Starts a kiosk at a step. */
export function runKiosk(dwellMs: number, hands: KioskHands): KioskRun {
  return new Run(dwellMs, hands);
}

class Run implements KioskRun {
  private turns: KioskTurns;
  private dwellMs: number;
  private readonly hands: KioskHands;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over = false;

  constructor(dwellMs: number, hands: KioskHands) {
    this.hands = hands;
    this.dwellMs = dwellMs;
    this.turns = beginKiosk(dwellMs, clocks());
    this.wind();
  }

  readonly show = (dwellMs: number): void => {
    this.dwellMs = dwellMs;
    this.take({ kind: 'shown', dwellMs });
  };

  readonly touch = (idleMs: number): void => this.take({ kind: 'touched', idleMs });

  readonly see = (isSeen: boolean): void => this.take({ kind: isSeen ? 'seen' : 'hidden' });

  readonly check = (): void => {
    if (this.over) return;
    if (kioskLeftMs(this.turns, clocks()) !== 0) this.wind();
    else if (this.turns.mode === 'yielded') this.goOn();
    else this.turn();
  };

  readonly goOn = (): void => {
    this.begin();
    this.hands.onMode('looping');
    this.hands.restore();
  };

  readonly stop = (): void => {
    this.over = true;
    clearTimeout(this.timer);
  };

  private turn(): void {
    // First the time, then the step: should the step not come, as with a story of one, the next waits all the same.
    this.begin();
    this.hands.turn();
  }

  /** The loop from now on, with the time of the step that stands. */
  private begin(): void {
    const seen = this.turns.since !== null;
    this.turns = { ...beginKiosk(this.dwellMs, clocks()), ...(seen ? {} : { since: null }) };
    this.wind();
  }

  private take(event: KioskEvent): void {
    if (this.over) return;
    const { mode } = this.turns;
    this.turns = kioskAfter(this.turns, event, clocks());
    this.wind();
    if (this.turns.mode !== mode) this.hands.onMode(this.turns.mode);
  }

  private wind(): void {
    clearTimeout(this.timer);
    const leftMs = kioskLeftMs(this.turns, clocks());
    if (leftMs !== null) this.timer = setTimeout(this.check, leftMs);
  }
}

function clocks(): Clocks {
  return { steady: performance.now(), wall: Date.now() };
}
