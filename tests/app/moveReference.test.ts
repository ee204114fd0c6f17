// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { moveReference } from '../../src/app/moveReference.ts';
import { project } from '../../src/cartography/camera.ts';
import type { LonLat } from '../../src/model/place.ts';
import { store } from '../../src/state/store.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const FROM: LonLat = [113.2, 23.38];
const camera = { center: [113.4, 22.9] as const, zoom: 6, bearing: 0, pitch: 0 };
const size = { width: 800, height: 600 };

let element: HTMLElement;
let mark: HTMLElement;
let stop: () => void;
let pushed: ReturnType<typeof vi.spyOn>;

const at = (): LonLat => {
  const { reference } = store.getState().scene.finding;
  return reference?.kind === 'spot' ? reference.at : [0, 0];
};
const key = (name: string, part: KeyboardEventInit = {}, type = 'keydown') =>
  mark.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...part }));
const pointer = (type: string, place: LonLat, target: EventTarget = mark) => {
  const [clientX, clientY] = project(camera, size, place);
  target.dispatchEvent(
    new PointerEvent(type, { clientX, clientY, button: 0, pointerId: 1, isPrimary: true, bubbles: true }),
  );
};
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ atlas: anAtlas(), scene: aScene({ view: 'find', finding: aFinding() }) });
  element = document.createElement('div');
  mark = document.createElement('button');
  mark.setAttribute('data-reference', '');
  element.append(mark);
  document.body.replaceChildren(element);
  stop = moveReference(element, { camera: () => camera, size: () => size }, anAtlas());
  pushed = vi.spyOn(history, 'pushState');
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('keys', () => {
  test.each([
    ['ArrowUp', false, 2],
    ['ArrowLeft', false, 2],
    ['ArrowDown', true, 10],
    ['ArrowRight', true, 10],
  ])('%s with Shift %s moves it by %i km', (name, shiftKey, km) => {
    key(name, { shiftKey });
    expect(geodesicKm(FROM, at())).toBeCloseTo(km, 1);
  });

  test('are one step for back once they are let go, however often they repeat', () => {
    for (let times = 0; times < 5; times += 1) key('ArrowUp');
    expect(pushed).not.toHaveBeenCalled();
    key('ArrowUp', {}, 'keyup');
    expect(pushed).toHaveBeenCalledTimes(1);
    expect(geodesicKm(FROM, at())).toBeCloseTo(10, 1);
  });

  test('of the mark do not reach the map', () => {
    const map = vi.fn();
    document.body.addEventListener('keydown', map);
    key('ArrowUp');
    key('Enter');
    expect(map).not.toHaveBeenCalled();
    key('+');
    expect(map).toHaveBeenCalledTimes(1);
    document.body.removeEventListener('keydown', map);
  });
});

describe('a hand', () => {
  test('drags it along, and where it lets go is one step for back', async () => {
    pointer('pointerdown', FROM);
    pointer('pointermove', [113.6, 23.1], window);
    await nextFrame();
    expect(geodesicKm(at(), [113.6, 23.1])).toBeLessThan(0.1);
    pointer('pointermove', [113, 24], window);
    expect(pushed).not.toHaveBeenCalled();
    pointer('pointerup', [113, 24], window);
    expect(geodesicKm(at(), [113, 24])).toBeLessThan(0.1);
    expect(pushed).toHaveBeenCalledTimes(1);
  });

  test('gives up with Escape, and what it does then moves nothing', async () => {
    pointer('pointerdown', FROM);
    pointer('pointermove', [113.6, 23.1], window);
    await nextFrame();
    key('Escape');
    expect(at()).toEqual(FROM);
    pointer('pointermove', [114, 23], window);
    await nextFrame();
    pointer('pointerup', [114, 23], window);
    expect(at()).toEqual(FROM);
    expect(pushed).not.toHaveBeenCalled();
  });

  test('that trembles moves nothing, and its click is none on the ground', () => {
    const ground = vi.fn();
    element.addEventListener('click', ground);
    pointer('pointerdown', FROM);
    pointer('pointermove', [FROM[0] + 0.01, FROM[1]], window);
    pointer('pointerup', [FROM[0] + 0.01, FROM[1]], window);
    mark.click();
    expect(at()).toEqual(FROM);
    expect(ground).not.toHaveBeenCalled();
  });

  test('cannot take it beyond the sheet', async () => {
    pointer('pointerdown', FROM);
    pointer('pointermove', [104, 23.1], window);
    await nextFrame();
    pointer('pointerup', [104, 23.1], window);
    expect(at()).toEqual(FROM);
  });
});
