import { describe, expect, test } from 'vitest';
import { type Key, mapCommand } from '../../src/cartography/mapKeys.ts';

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held };
}

describe('a key on the map', () => {
  test.each([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
  ] as const)('%s goes to the region on the %s', (name, direction) => {
    expect(mapCommand(key(name))).toEqual({ kind: 'go', direction });
  });

  test('an arrow with Shift moves the map the other way, so that what lies there comes into sight', () => {
    expect(mapCommand(key('ArrowRight', { shiftKey: true }))).toEqual({ kind: 'pan', dx: -96, dy: 0 });
    expect(mapCommand(key('ArrowUp', { shiftKey: true }))).toEqual({ kind: 'pan', dx: 0, dy: 96 });
  });

  test.each(['+', '='])('%s comes nearer', (name) => {
    expect(mapCommand(key(name))).toEqual({ kind: 'zoom', by: 0.5 });
  });

  test.each(['-', '_'])('%s goes farther', (name) => {
    expect(mapCommand(key(name))).toEqual({ kind: 'zoom', by: -0.5 });
  });

  test('0 leads home, Enter selects, Space adds to the comparison', () => {
    expect(mapCommand(key('0'))).toEqual({ kind: 'home' });
    expect(mapCommand(key('Enter'))).toEqual({ kind: 'select' });
    expect(mapCommand(key(' '))).toEqual({ kind: 'add' });
  });

  test.each(['Tab', 'Escape', 'a', 'constructor'])('%s is left to others', (name) => {
    expect(mapCommand(key(name))).toBeNull();
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s it is the browser’s', (held) => {
    expect(mapCommand(key('ArrowLeft', { [held]: true }))).toBeNull();
    expect(mapCommand(key('+', { [held]: true }))).toBeNull();
  });
});
