import { KIOSK_TIMES } from './kioskTimes.ts';

interface HoldAnswers {
  /** Something is held that will end the kiosk, long enough to be told so, or no longer. */
  readonly onHold: (isHeld: boolean) => void;
  readonly onEnd: () => void;
}

/** What is told of keys and pointers. */
export interface Hold {
  readonly press: (event: Pick<KeyboardEvent, 'key'>) => void;
  readonly point: (event: Pick<PointerEvent, 'clientX' | 'clientY'>) => void;
  readonly move: (event: Pick<PointerEvent, 'clientX' | 'clientY'>) => void;
  readonly release: () => void;
}

/** Waits until Esc, or the upper left corner of the screen, is held for some seconds: nobody does that by chance. */
export function holdToEnd({ onHold, onEnd }: HoldAnswers): Hold {
  let held: { readonly by: 'key' | 'pointer'; readonly timers: readonly ReturnType<typeof setTimeout>[] } | null = null;
  const release = () => {
    if (held === null) return;
    for (const timer of held.timers) clearTimeout(timer);
    held = null;
    onHold(false);
  };
  const begin = (by: 'key' | 'pointer') => {
    const end = () => {
      release();
      onEnd();
    };
    held = { by, timers: [setTimeout(onHold, KIOSK_TIMES.toldMs, true), setTimeout(end, KIOSK_TIMES.holdMs)] };
  };
  return {
    press: ({ key }) => {
      if (key !== 'Escape') release();
      else if (held === null) begin('key'); // A key that is held is told again and again.
    },
    point: (at) => {
      release();
      if (isInCorner(at)) begin('pointer');
    },
    move: (at) => {
      if (held?.by === 'pointer' && !isInCorner(at)) release();
    },
    release,
  };
}

/** Larger than a finger, and no larger than a corner, CSS px. */
const CORNER_PX = 96;

function isInCorner({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): boolean {
  return clientX <= CORNER_PX && clientY <= CORNER_PX;
}
