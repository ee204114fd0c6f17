import { useEffect, useLayoutEffect } from 'react';
import { enterFullscreen, leaveFullscreen } from './fullscreen.ts';

/**
 * Gives the stage the whole window for as long as it stands, and the whole screen where the reader's own gesture has just
 * begun the talk; both are given back at its end. The wheel does nothing, lest a touchpad moves the map.
 */
export function useWholeWindow(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['stage'] = '';
    return () => {
      delete dataset['stage'];
    };
  }, []);
  useEffect(() => {
    // Chromium and Safari say whether a gesture stands behind this; where nothing is known, asking would only be refused.
    if (navigator.userActivation?.isActive === true) enterFullscreen();
    addEventListener('wheel', swallow, { capture: true, passive: false });
    for (const kind of DRAGS) addEventListener(kind, keepFromMap, { capture: true });
    return () => {
      removeEventListener('wheel', swallow, { capture: true });
      for (const kind of DRAGS) removeEventListener(kind, keepFromMap, { capture: true });
      leaveFullscreen();
    };
  }, []);
}

/** What the map's gestures begin with; clicks on regions are none. */
const DRAGS = ['mousedown', 'touchstart', 'dblclick'] as const;

function swallow(event: Event): void {
  if (isOnMap(event)) event.preventDefault();
  if (isOnMap(event)) event.stopPropagation();
}

function keepFromMap(event: Event): void {
  if (isOnMap(event)) event.stopPropagation();
}

function isOnMap({ target }: Event): boolean {
  return target instanceof Element && target.closest('.plate, .stage-text, .stage-foot') !== null;
}
