import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runKiosk } from '../../../src/talk/kiosk/kioskRun.ts';

const hands = () => ({ turn: vi.fn(), restore: vi.fn(), onMode: vi.fn() });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('runKiosk', () => {
  it('turns step after step, each after its own dwell time', () => {
    const did = hands();
    const run = runKiosk(3_000, did);
    vi.advanceTimersByTime(2_999);
    expect(did.turn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(did.turn).toHaveBeenCalledTimes(1);
    run.show(10_000);
    vi.advanceTimersByTime(9_999);
    expect(did.turn).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(did.turn).toHaveBeenCalledTimes(2);
    run.stop();
  });

  it('goes on where a step does not come', () => {
    const did = hands();
    const run = runKiosk(3_000, did);
    vi.advanceTimersByTime(9_000);
    expect(did.turn).toHaveBeenCalledTimes(3);
    run.stop();
  });

  it('after sleep goes on with the next step, once', () => {
    const did = hands();
    const run = runKiosk(3_000, did);
    // Timers do not run in sleep; the clock on the wall does.
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    run.check();
    run.check();
    expect(did.turn).toHaveBeenCalledTimes(1);
    run.show(3_000);
    vi.advanceTimersByTime(2_999);
    expect(did.turn).toHaveBeenCalledTimes(1);
    run.stop();
  });

  it('stands still while hidden, and keeps no timer then', () => {
    const did = hands();
    const run = runKiosk(3_000, did);
    vi.advanceTimersByTime(1_000);
    run.see(false);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    run.check();
    expect(did.turn).not.toHaveBeenCalled();
    run.see(true);
    vi.advanceTimersByTime(2_000);
    expect(did.turn).toHaveBeenCalledTimes(1);
    run.stop();
  });

  it('yields to a visitor and comes back with the step restored', () => {
    const did = hands();
    const run = runKiosk(3_000, did);
    run.touch(45_000);
    expect(did.onMode).toHaveBeenLastCalledWith('yielded');
    vi.advanceTimersByTime(40_000);
    run.touch(45_000);
    vi.advanceTimersByTime(44_999);
    expect(did.turn).not.toHaveBeenCalled();
    expect(did.restore).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(did.restore).toHaveBeenCalledTimes(1);
    expect(did.onMode).toHaveBeenLastCalledWith('looping');
    vi.advanceTimersByTime(3_000);
    expect(did.turn).toHaveBeenCalledTimes(1);
    run.stop();
  });

  it('comes back at once where the visitor is done', () => {
    const did = hands();
    const run = runKiosk(3_000, did);
    run.touch(45_000);
    run.goOn();
    expect(did.restore).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(1);
    run.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
