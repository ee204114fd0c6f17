import { expect, it } from 'vitest';
import { sentBytes } from './sentBytes.ts';

const BODIES = [
  { at: 10, path: '/index.html', bytes: 1 },
  { at: 20, path: '/assets/app.js', bytes: 10 },
  { at: 30, path: '/geo/atlas.json', bytes: 100 },
  { at: 40, path: '/assets/late.js', bytes: 1000 },
];

it('counts what had been sent by a moment', () => {
  expect(sentBytes(BODIES, 30)).toEqual({ html: 1, code: 11, data: 100, requests: 3 });
});

it('counts everything without a moment', () => {
  expect(sentBytes(BODIES)).toEqual({ html: 1, code: 1011, data: 100, requests: 4 });
});
