// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepLetterKeys, letterKeysOn } from '../../src/ui/letterKeys.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('letters are on until switched off, and off stays off', () => {
  expect(letterKeysOn()).toBe(true);
  keepLetterKeys(false);
  expect(letterKeysOn()).toBe(false);
  keepLetterKeys(true);
  expect(letterKeysOn()).toBe(true);
});

test('whatever else stands in the storage counts for nothing', () => {
  keepLetterKeys(false);
  const [name = ''] = Object.keys(localStorage);
  localStorage.setItem(name, '{"off":true}');
  expect(letterKeysOn()).toBe(true);
});

test('forbidden storage breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => undefined });
  expect(() => keepLetterKeys(false)).not.toThrow();
  expect(letterKeysOn()).toBe(true);
});
