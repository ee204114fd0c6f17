import { expect, test } from 'vitest';
import { untraced } from '../../src/app/untraced.ts';

test('errors keep no trace meanwhile, and theirs again afterwards, also where reading fails', async () => {
  const depth = Error.stackTraceLimit;
  expect(await untraced(() => Promise.resolve(new Error('made on the way').stack))).toBe('Error: made on the way');
  await expect(untraced(() => Promise.reject(new Error('unread')))).rejects.toThrow('unread');
  expect(Error.stackTraceLimit).toBe(depth);
});
