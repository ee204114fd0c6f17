import { useEffect, useRef } from 'react';

export interface Gesture {
  /** To be asked at each change: true of the first one of a gesture. */
  readonly isFirst: () => boolean;
  readonly onPointerDown: () => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onBlur: () => void;
}

/** Between presses of a key that belong together, ms. */
const PAUSE = 1000;

/** Tells which changes of a control belong together: all of one drag, and keys that follow each other without a pause. */
export function useGesture(): Gesture {
  const state = useRef({ goesOn: false, isHeld: false, timer: 0 });
  useEffect(() => () => clearTimeout(state.current.timer), []);
  const end = (isHeld: boolean) => {
    clearTimeout(state.current.timer);
    state.current = { goesOn: false, isHeld, timer: 0 };
  };
  return {
    isFirst: () => {
      const { goesOn, isHeld, timer } = state.current;
      clearTimeout(timer);
      const next = isHeld ? 0 : window.setTimeout(() => end(false), PAUSE);
      state.current = { goesOn: true, isHeld, timer: next };
      return !goesOn;
    },
    onPointerDown: () => end(true),
    onPointerUp: () => end(false),
    onPointerCancel: () => end(false),
    onBlur: () => end(false),
  };
}
