import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Camera } from '../../src/model/scene.ts';
import { watchGestures } from '../../src/plate/gestures.ts';

const CAMERA: Camera = { center: [113, 23], zoom: 7, bearing: 0, pitch: 0 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watched() {
  const element = document.createElement('div');
  document.body.append(element);
  const answers = { onMove: vi.fn(), onRest: vi.fn() };
  const plate = { camera: () => CAMERA, clamp: (camera: Camera) => camera, size: () => ({ width: 800, height: 600 }) };
  const release = watchGestures(element, plate, answers);
  const turn = () =>
    element.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -100, clientX: 400, clientY: 300, bubbles: true, cancelable: true }),
    );
  return { ...answers, turn, release, element };
}

test('a wheel that is turned on and on rests once, at the end', () => {
  const { onMove, onRest, turn } = watched();
  for (let step = 0; step < 3; step += 1) {
    turn();
    // Longer than d3-zoom waits for the next step, as where a frame takes long.
    vi.advanceTimersByTime(300);
    expect(onRest).not.toHaveBeenCalled();
  }
  vi.advanceTimersByTime(100);
  expect(onMove).toHaveBeenCalledTimes(3);
  expect(onRest).toHaveBeenCalledTimes(1);
});

test('nothing comes to rest after the listening has ended', () => {
  const { onRest, turn, release } = watched();
  turn();
  vi.advanceTimersByTime(200);
  release();
  vi.advanceTimersByTime(1000);
  expect(onRest).not.toHaveBeenCalled();
});

test('where the page scrolls over the map, the wheel is left to it', () => {
  const { onMove, turn, element } = watched();
  element.style.touchAction = 'pan-y';
  expect(turn(), 'the page may scroll').toBe(true);
  expect(onMove).not.toHaveBeenCalled();
  element.style.touchAction = 'none';
  expect(turn()).toBe(false);
  expect(onMove).toHaveBeenCalledTimes(1);
});
