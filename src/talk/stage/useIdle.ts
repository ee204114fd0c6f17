import { useEffect, useState } from 'react';

/**
 * True once the mouse has rested so long.
 * @param ms of rest
 * @param again whatever changes with it wakes too
 */
export function useIdle(ms: number, again: unknown): boolean {
  const [idle, setIdle] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of it is what wakes
  useEffect(() => {
    setIdle(false);
    let timer = setTimeout(() => setIdle(true), ms);
    const wake = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      // Some drivers report a mouse that lies still, and so does a page whose layout changes under it.
      if (event.movementX === 0 && event.movementY === 0) return;
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), ms);
    };
    addEventListener('pointermove', wake, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
    };
  }, [ms, again]);
  return idle;
}
