import { useEffect } from 'react';
import { turnStep } from '../../state/talkActions.ts';

/** A finger that goes so far sideways, more than up or down, turns the page, CSS px. */
const FAR = 56;

/** Turns the page where a finger sweeps over the stage. */
export function useStageTouch(): void {
  useEffect(() => {
    let from: readonly [x: number, y: number] | null = null;
    const begin = (event: PointerEvent) => {
      from = event.pointerType === 'touch' && event.isPrimary ? [event.clientX, event.clientY] : null;
    };
    const end = (event: PointerEvent) => {
      if (from === null || !event.isPrimary) return;
      const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
      from = null;
      if (Math.abs(dx) > FAR && Math.abs(dx) > 1.5 * Math.abs(dy)) turnStep(dx < 0 ? 1 : -1);
    };
    const callOff = () => {
      from = null;
    };
    addEventListener('pointerdown', begin, { capture: true });
    addEventListener('pointerup', end, { capture: true });
    addEventListener('pointercancel', callOff, { capture: true });
    return () => {
      removeEventListener('pointerdown', begin, { capture: true });
      removeEventListener('pointerup', end, { capture: true });
      removeEventListener('pointercancel', callOff, { capture: true });
    };
  }, []);
}
