import { describe, expect, test } from 'vitest';
import { stageCommand } from '../../src/talk/stage/stageKeys.ts';

const press = (key: string, part: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...part,
});

describe('the keys of the stage', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['F5', 'restart'],
    ['Escape', 'end'],
    ['b', 'black'],
    ['.', 'black'],
    ['P', 'pointer'],
    ['?', 'help'],
    ['/', 'nothing'],
  ])('%s: %s, as clickers send it', (key, command) => {
    expect(stageCommand(press(key), false, true)).toBe(command);
  });

  test('space with Shift goes back', () => {
    expect(stageCommand(press(' ', { shiftKey: true }), false, true)).toBe('previous');
  });

  test('space and Enter press a button that the keyboard reached', () => {
    for (const key of [' ', 'Enter']) expect(stageCommand(press(key), true, true)).toBeNull();
  });

  test('full screen and language are left to the page, and so is what the browser is asked', () => {
    for (const key of ['f', 'L']) expect(stageCommand(press(key), false, true)).toBeNull();
    expect(stageCommand(press('p', { ctrlKey: true }), false, true)).toBeNull();
  });

  test('single letters can be switched off, the keys that turn the page cannot', () => {
    for (const key of ['b', '.', 'p', '?']) expect(stageCommand(press(key), false, false)).toBeNull();
    expect(stageCommand(press('PageDown'), false, false)).toBe('next');
  });
});
