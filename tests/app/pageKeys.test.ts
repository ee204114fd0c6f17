// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageCommand } from '../../src/app/pageKeys.ts';
import type { Key } from '../../src/cartography/mapKeys.ts';
import { isField } from '../../src/ui/isField.ts';

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held };
}

describe('a key anywhere on the page', () => {
  test.each([
    ['Escape', 'close'],
    ['f', 'fullscreen'],
    ['F', 'fullscreen'],
    ['l', 'language'],
    ['L', 'language'],
    ['/', 'search'],
    ['／', 'search'],
    ['、', 'search'],
    ['?', 'help'],
    ['？', 'help'],
  ] as const)('%s asks for %s', (name, command) => {
    expect(pageCommand(key(name), false, true)).toBe(command);
  });

  test('letters are typed in a field, and still where the reader has switched them off; Esc always closes', () => {
    for (const name of ['f', 'l', '/', '?']) {
      expect(pageCommand(key(name), true, true)).toBeNull();
      expect(pageCommand(key(name), false, false)).toBeNull();
    }
    expect(pageCommand(key('Escape'), true, false)).toBe('close');
  });

  test('with Ctrl, Alt or Command it is the browser’s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(pageCommand(key('l', { [held]: true }), false, true)).toBeNull();
  });
});

describe('a field', () => {
  test.each(['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])('%s is one', (html) => {
    expect(isField(element(html))).toBe(true);
  });

  test.each(['<input type="radio">', '<input type="checkbox">', '<button></button>'])('%s is none', (html) => {
    expect(isField(element(html))).toBe(false);
  });

  test('nothing is none', () => {
    expect(isField(null)).toBe(false);
  });
});

function element(html: string): Element | null {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place.firstElementChild;
}
