import { stayHere } from '../../state/history.ts';
import { holdToEnd } from './holdToEnd.ts';

/** What is told of a visitor's hands. */
export interface GuardAnswers {
  /** A finger, a button, the wheel, a key. */
  readonly onTouch: () => void;
  /** A pointer moved, without a press. */
  readonly onMove: (kind: string) => void;
  /** What ends the kiosk is being held, or no longer. */
  readonly onHold: (isHeld: boolean) => void;
  /** It was held long enough. */
  readonly onEnd: () => void;
}

/**
 * Stands between strangers and a page that runs by itself: the map and its steps answer, everything else does not. No menu
 * opens, no link leads away, no key reloads, prints, or leaves; back leads nowhere. Returns a function that lets go.
 */
export function guardKiosk(answers: GuardAnswers): () => void {
  const over = new AbortController();
  const first = { capture: true, signal: over.signal };
  const refuse = (event: Event) => event.preventDefault();
  for (const type of REFUSED) addEventListener(type, refuse, first);
  addEventListener('click', refuseLinks, first);
  addEventListener('auxclick', refuseLinks, first);
  addEventListener('popstate', refuseAway, first);
  addEventListener('pointerdown', answers.onTouch, first);
  addEventListener('pointermove', (event) => answers.onMove(event.pointerType), first);
  addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault(); // Would scale the page, not the map.
      answers.onTouch();
    },
    { ...first, passive: false },
  );
  const letGo = holdToEnd(answers);
  // After the one that waits for Esc to be held: this one keeps Esc from everyone else.
  addEventListener(
    'keydown',
    (event) => {
      answers.onTouch();
      if (isForVisitors(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    first,
  );
  return () => {
    over.abort();
    letGo();
  };
}

/** Menus of the browser, what is dropped on the page (it would open in its place), text marked for the browser's search. */
const REFUSED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'gesturestart'] as const;

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

function refuseAway(event: PopStateEvent): void {
  event.stopImmediatePropagation();
  stayHere();
}
