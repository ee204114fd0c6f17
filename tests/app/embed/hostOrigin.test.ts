import { expect, test } from 'vitest';
import { allowsOrigin } from '../../../src/app/embed/hostOrigin.ts';

test('a list allows its origins alone, whole; the star allows all, files too', () => {
  const list = ['https://a.example', 'null'];
  expect(allowsOrigin(list, 'https://a.example')).toBe(true);
  for (const origin of ['http://a.example', 'https://a.example.evil.example', 'https://b.example', 'null'])
    expect(allowsOrigin(list, origin), origin).toBe(false);
  expect(allowsOrigin(['*'], 'null')).toBe(true);
  expect(allowsOrigin([], 'https://a.example')).toBe(false);
});
