/** A key as it was pressed, and on what. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What the focus is on: a field takes all keys, a choice its arrows, a button the space bar, what scrolls the arrows up and down. */
export type KeyTarget = 'page' | 'field' | 'choice' | 'button' | 'scroller';

export type ConsoleKey =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'black' | 'language' | 'pointer' | 'end' | 'stay' }
  /** Moves the pointer, in steps to the right and down. */
  | { readonly do: 'move'; readonly by: readonly [x: number, y: number] };

/**
 * What a key asks of the talk, from a keyboard or from any of the common clickers; null where it asks nothing.
 * @param lettersOn false where the reader has switched single-letter keys off
 */
export function consoleKey(pressed: PressedKey, target: KeyTarget, lettersOn: boolean): ConsoleKey | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || target === 'field') return null;
  const { key } = pressed;
  if (key.startsWith('Arrow') && target === 'choice') return null;
  const move = MOVES[key];
  if (pressed.shiftKey && move !== undefined) return { do: 'move', by: move };
  if (target === 'scroller' && (key === 'ArrowUp' || key === 'ArrowDown')) return null;
  if ((key === ' ' || key === 'Enter') && (target === 'choice' || target === 'button')) return null;
  if (key === ' ' && pressed.shiftKey) return { do: 'previous' };
  const plain = PLAIN[key];
  if (plain !== undefined) return { do: plain };
  const letter = LETTERS[key.toLowerCase()];
  return letter !== undefined && lettersOn ? { do: letter } : null;
}

type Simple = Exclude<ConsoleKey['do'], 'move'>;

const PLAIN: Readonly<Partial<Record<string, Simple>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'end',
  // Clickers send it to begin; the browser would load the console anew.
  F5: 'first',
};

const LETTERS: Readonly<Partial<Record<string, Simple>>> = {
  b: 'black',
  '.': 'black',
  // With those that the same key gives while Chinese is typed.
  '。': 'black',
  '．': 'black',
  l: 'language',
  p: 'pointer',
};

const MOVES: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
