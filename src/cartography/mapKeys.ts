import type { Direction } from './neighbour.ts';

/** What a key asks of the map while it has the focus. */
export type MapCommand =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'home' }
  | { readonly kind: 'select' }
  /** Joins what is compared, or leaves it. */
  | { readonly kind: 'add' };

/** The part of a keyboard event that decides. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** CSS px that one Shift+arrow moves the map. */
const PAN_STEP = 96;

const ARROWS: ReadonlyMap<string, readonly [Direction, number, number]> = new Map([
  ['ArrowLeft', ['left', 1, 0]],
  ['ArrowRight', ['right', -1, 0]],
  ['ArrowUp', ['up', 0, 1]],
  ['ArrowDown', ['down', 0, -1]],
]);

/** The command of a key, or null where the map leaves the key to others. */
export function mapCommand(pressed: Key): MapCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const arrow = ARROWS.get(pressed.key);
  if (arrow) {
    const [direction, x, y] = arrow;
    return pressed.shiftKey ? { kind: 'pan', dx: x * PAN_STEP, dy: y * PAN_STEP } : { kind: 'go', direction };
  }
  switch (pressed.key) {
    case '+':
    case '=':
      return { kind: 'zoom', by: 0.5 };
    case '-':
    case '_':
      return { kind: 'zoom', by: -0.5 };
    case '0':
      return { kind: 'home' };
    case 'Enter':
      return { kind: 'select' };
    case ' ':
      return { kind: 'add' };
    default:
      return null;
  }
}
