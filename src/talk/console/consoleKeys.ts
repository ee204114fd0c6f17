/** A key as it was pressed, and on what. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What the focus is on: a field takes all letters, a choice its arrows, a button the space bar. */
export type KeyTarget = 'page' | 'field' | 'choice' | 'button';

export type ConsoleKey =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'black' | 'language' | 'pointer' | 'end' | 'stay' }
  /** Moves the pointer, in steps to the right and down. */
  | { readonly do: 'move'; readonly by: readonly [x: number, y: number] };

/**
 * What a key asks of the talk, from a keyboard or from any of the common clickers; null where it asks nothing. `stay`: the key
 * does nothing here, and the browser is not to do what it would.
 * @param lettersOn false where the reader has switched single-letter keys off
 */
export function consoleKey(pressed: PressedKey, target: KeyTarget, lettersOn: boolean): ConsoleKey | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || target === 'field') return null;
  const { key } = pressed;
  if (key.startsWith('Arrow') && target === 'choice') return null;
  const move = MOVES[key];
  if (pressed.shiftKey && move !== undefined) return { do: 'move', by: move };
  if ((key === ' ' || key === 'Enter') && target !== 'page') return null;
  const plain = PLAIN[key];
  if (plain !== undefined) return { do: plain };
  const letter = LETTERS[key.toLowerCase()];
  return letter !== undefined && lettersOn ? { do: letter } : null;
}

type Simple = Exclude<ConsoleKey['do'], 'move'>;

const PLAIN: Readonly<Partial<Record<string, Simple>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'end',
  // Clickers send it to begin; here it would load the console anew.
  F5: 'stay',
};

const LETTERS: Readonly<Partial<Record<string, Simple>>> = {
  b: 'black',
  '.': 'black',
  '。': 'black',
  l: 'language',
  p: 'pointer',
};

const MOVES: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
