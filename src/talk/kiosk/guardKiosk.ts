import { holdToEnd } from './holdToEnd.ts';

/** What is told of a visitor's hands. */
export interface GuardAnswers {
  /** False: the page is the presenter's, and nothing is refused. */
  readonly isOn: () => boolean;
  /** A finger, a button, the wheel, a key. */
  readonly onTouch: () => void;
  /** A pointer moved, without a press. */
  readonly onMove: () => void;
  /** What ends the kiosk is being held, or no longer. */
  readonly onHold: (isHeld: boolean) => void;
  /** It was held long enough. */
  readonly onEnd: () => void;
}

/**
 * Stands between strangers and a page that runs by itself: the map and its steps answer, everything else does not. No menu
 * opens, no link leads away, no key reloads, prints, or leaves. To be set up before anything else that
 * listens to keys, for it has the first word. Returns a function that lets go.
 */
export function guardKiosk({ isOn, onTouch, onMove, onHold, onEnd }: GuardAnswers): () => void {
  const over = new AbortController();
  const hold = holdToEnd({ onHold, onEnd });
  function first<T extends keyof WindowEventMap>(type: T, answer: (event: WindowEventMap[T]) => void): void {
    const ask = (event: WindowEventMap[T]) => {
      if (isOn()) answer(event);
    };
    addEventListener(type, ask, { capture: true, passive: false, signal: over.signal });
  }
  for (const type of REFUSED) first(type, (event) => event.preventDefault());
  first('click', refuseLinks);
  first('auxclick', refuseLinks);
  first('pointerdown', (event) => {
    hold.point(event);
    onTouch();
  });
  first('pointermove', (event) => {
    hold.move(event);
    onMove();
  });
  first('wheel', (event) => {
    if (event.ctrlKey) event.preventDefault(); // Would scale the page, not the map.
    onTouch();
  });
  first('keydown', (event) => {
    hold.press(event);
    onTouch();
    if (isForVisitors(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  for (const type of ['keyup', 'pointerup', 'pointercancel'] as const) first(type, hold.release);
  first('blur', ({ target }) => {
    if (target === window) hold.release(); // Not where a press takes the focus from a button.
  });
  return () => {
    over.abort();
    hold.release();
  };
}

/** Menus of the browser, what is dropped on the page (it would open in its place), text marked for the browser's search. */
const REFUSED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart'] as const;

/** Keys that walk through the steps, the map and the buttons. */
const VISITORS = new Set([
  'Tab',
  'Enter',
  ' ',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  '+',
  '=',
  '-',
  '_',
]);

function isForVisitors({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return VISITORS.has(key) && !ctrlKey && !altKey && !metaKey;
}

function refuseLinks(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a[href]') !== null) event.preventDefault();
}
