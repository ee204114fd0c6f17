import { KIOSK_TIMES } from './kioskTimes.ts';

interface HoldAnswers {
  readonly onHold: (isHeld: boolean) => void;
  readonly onEnd: () => void;
}

/**
 * Waits until Esc, or the upper left corner of the screen, is held for some seconds: nobody does that by chance. Returns a
 * function that stops waiting.
 */
export function holdToEnd({ onHold, onEnd }: HoldAnswers): () => void {
  const over = new AbortController();
  const first = { capture: true, signal: over.signal };
  let told: ReturnType<typeof setTimeout> | undefined;
  let done: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    clearTimeout(told);
    clearTimeout(done);
    if (done !== undefined) onHold(false);
    done = undefined;
  };
  const press = () => {
    if (done !== undefined) return; // A key that is held is told again and again.
    told = setTimeout(() => onHold(true), KIOSK_TIMES.toldMs);
    done = setTimeout(() => {
      release();
      onEnd();
    }, KIOSK_TIMES.holdMs);
  };
  const onKey = ({ key }: KeyboardEvent) => (key === 'Escape' ? press() : release());
  const onPointer = (event: PointerEvent) => (isInCorner(event) ? press() : release());
  const leave = (event: PointerEvent) => {
    if (!isInCorner(event)) release();
  };
  addEventListener('keydown', onKey, first);
  addEventListener('pointerdown', onPointer, first);
  addEventListener('pointermove', leave, first);
  for (const type of ['keyup', 'pointerup', 'pointercancel', 'blur'] as const) addEventListener(type, release, first);
  return () => {
    release();
    over.abort();
  };
}

/** Larger than a finger, and no larger than a corner, CSS px. */
const CORNER_PX = 96;

function isInCorner({ clientX, clientY }: PointerEvent): boolean {
  return clientX <= CORNER_PX && clientY <= CORNER_PX;
}
