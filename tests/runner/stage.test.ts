import { describe, expect, test } from 'vitest';
import { oneCheck } from './stage.ts';

describe('a stage that is one check', () => {
  test('passes when it looked and found nothing', () => {
    expect(oneCheck(3, 'files', [])).toEqual({ passed: 1, failed: 0, skipped: 0, saw: '3 files', detail: '' });
  });

  test('fails with every fault it found', () => {
    expect(oneCheck(3, 'files', ['a', 'b'])).toMatchObject({ passed: 0, failed: 1, detail: 'a\nb' });
  });

  test('fails when it looked at nothing', () => {
    expect(oneCheck(0, 'modules', [])).toMatchObject({ passed: 0, failed: 1, saw: '0 modules' });
  });
});
