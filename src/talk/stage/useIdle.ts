import { useEffect, useState } from 'react';

/**
 * True once the mouse has rested so long.
 * @param ms of rest
 * @param isHeld not while this holds; rest is counted anew from its end
 */
export function useIdle(ms: number, isHeld: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    setIdle(false);
    if (isHeld) return;
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
  }, [ms, isHeld]);
  return idle;
}
