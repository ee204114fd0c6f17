import { describe, expect, it } from 'vitest';
import { consoleKey, type KeyTarget } from '../../../src/talk/console/consoleKeys.ts';

const press = (
  key: string,
  target: KeyTarget = 'page',
  part: { shiftKey?: boolean; ctrlKey?: boolean } = {},
  letters = true,
) =>
  consoleKey({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...part }, target, letters)?.do ??
  null;

describe('a key in the console', () => {
  it('of any common clicker does what it does on the stage', () => {
    expect(['PageDown', 'ArrowRight', ' '].map((key) => press(key))).toEqual(['next', 'next', 'next']);
    expect(['PageUp', 'ArrowLeft'].map((key) => press(key))).toEqual(['previous', 'previous']);
    expect(['Home', 'End', 'Escape', 'b', 'B', '.'].map((key) => press(key))).toEqual([
      'first',
      'last',
      'end',
      'black',
      'black',
      'black',
    ]);
  });

  it('that a clicker begins with does not load the console anew', () => {
    expect(press('F5')).toBe('first');
    expect(press('F5', 'page', { ctrlKey: true })).toBeNull();
  });

  it('turns no step where it belongs to what has the focus', () => {
    expect(press(' ', 'button')).toBeNull();
    expect(press('Enter', 'button')).toBeNull();
    expect(press('ArrowRight', 'choice')).toBeNull();
    expect(press('PageDown', 'choice')).toBe('next');
    expect(press('PageDown', 'field')).toBeNull();
  });

  it('with Shift moves the pointer', () => {
    const key = { key: 'ArrowUp', ctrlKey: false, altKey: false, metaKey: false, shiftKey: true };
    expect(consoleKey(key, 'page', true)).toEqual({ do: 'move', by: [0, -1] });
  });

  it('that is a letter counts only where letters are on', () => {
    for (const key of ['b', '.', 'l', 'p']) expect(press(key, 'page', {}, false)).toBeNull();
    expect(press('PageDown', 'page', {}, false)).toBe('next');
  });
});
