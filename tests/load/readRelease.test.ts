import { expect, test } from 'vitest';
import { readRelease } from '../../src/load/readRelease.ts';

test('reads version and date, and nothing that is neither', () => {
  expect(readRelease({ version: '1.2.3', dataDate: '2026-11-26', more: 1 })).toEqual({
    version: '1.2.3',
    dataDate: '2026-11-26',
  });
  for (const bad of [null, 'x', {}, { version: '<b>', dataDate: '2026-11-26' }, { version: '1.2.3', dataDate: 'now' }])
    expect(readRelease(bad)).toBeNull();
});
