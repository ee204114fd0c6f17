// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake, lastAwakeState } from '../../../src/talk/kiosk/keepAwake.ts';

afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve));

function aBrowser(request: () => Promise<{ released: boolean; release: () => Promise<void> }>) {
  const asked = vi.fn(request);
  vi.stubGlobal('navigator', { wakeLock: { request: asked } });
  return asked;
}

test('keeps the screen on, and asks again once the browser let go', async () => {
  const lock = { released: false, release: () => Promise.resolve() };
  const asked = aBrowser(() => Promise.resolve(lock));
  const awake = keepAwake();
  await settled();
  expect(lastAwakeState()).toBe('held');
  awake.renew();
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(asked).toHaveBeenCalledTimes(1);
  lock.released = true;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(asked).toHaveBeenCalledTimes(2);
  awake.stop();
  lock.released = true;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('notes a refusal and says nothing', async () => {
  const asked = aBrowser(() => Promise.reject(new Error('battery')));
  const awake = keepAwake();
  await settled();
  expect(lastAwakeState()).toBe('refused');
  awake.renew();
  await settled();
  expect(asked).toHaveBeenCalledTimes(2);
  awake.stop();
});

test('lets go of a lock that comes after the end', async () => {
  const release = vi.fn(() => Promise.resolve());
  aBrowser(() => Promise.resolve({ released: false, release }));
  keepAwake().stop();
  await settled();
  expect(release).toHaveBeenCalled();
});
