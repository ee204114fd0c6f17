/** What a key asks of the stage. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'restart'
  | 'black'
  | 'pointer'
  | 'help'
  | 'end'
  /** Belongs to another view, or would leave the talk: nothing happens. */
  | 'nothing';

/** The part of a keyboard event that is read. */
export interface StageKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command of a key on the stage, or null where the key is left to page and browser. Clickers send PageUp and PageDown
 * or arrows, F5 and Esc for beginning and end, B or a full stop for a dark screen.
 * @param onControl a button that the keyboard reached has the focus: space and Enter press it
 * @param lettersOn the reader has not switched single letters off (WCAG 2.1.4)
 */
export function stageCommand(pressed: StageKey, onControl: boolean, lettersOn: boolean): StageCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const turning = TURNING.get(pressed.key);
  if (turning !== undefined) return turning;
  if (pressed.key === ' ' || pressed.key === 'Spacebar') {
    if (onControl) return null;
    return pressed.shiftKey ? 'previous' : 'next';
  }
  if (pressed.key === 'Enter') return onControl ? null : 'next';
  return lettersOn ? (LETTERS.get(pressed.key) ?? null) : null;
}

const TURNING: ReadonlyMap<string, StageCommand> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['F5', 'restart'],
  ['Escape', 'end'],
]);

/** With those that the same keys give while Chinese is typed. */
const LETTERS: ReadonlyMap<string, StageCommand> = new Map([
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['。', 'black'],
  ['．', 'black'],
  ['p', 'pointer'],
  ['P', 'pointer'],
  ['?', 'help'],
  ['？', 'help'],
  ['+', 'nothing'],
  ['=', 'nothing'],
  ['-', 'nothing'],
  ['0', 'nothing'],
  ['/', 'nothing'],
  ['／', 'nothing'],
  ['、', 'nothing'],
]);
