import type { Key } from '../cartography/mapKeys.ts';

/** What a key asks of the page, wherever the focus is. */
export type PageCommand = 'close' | 'fullscreen' | 'language' | 'search' | 'help';

/**
 * The command of a key pressed anywhere on the page, or null. Single letters count only outside fields and while the
 * reader has not switched them off (WCAG 2.1.4).
 */
export function pageCommand(pressed: Key, inField: boolean, lettersOn: boolean): PageCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  if (pressed.key === 'Escape') return 'close';
  if (inField || !lettersOn) return null;
  switch (pressed.key) {
    case 'f':
    case 'F':
      return 'fullscreen';
    case 'l':
    case 'L':
      return 'language';
    case '/':
    case '／':
    case '、': // The same key while Chinese is typed.
      return 'search';
    case '?':
    case '？':
      return 'help';
    default:
      return null;
  }
}
