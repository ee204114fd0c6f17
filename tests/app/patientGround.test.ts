import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PatientGround } from '../../src/app/patientGround.ts';
import { frame } from '../../src/cartography/frame.ts';
import type { Ground, GroundView } from '../../src/cartography/ground.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

/** A ground that keeps what it is told. */
class FakeGround implements Ground {
  readonly drawn: GroundView[] = [];

  drawsSites(): boolean {
    return false;
  }

  draw(view: GroundView): void {
    this.drawn.push(view);
  }

  meet() {
    return { area: null, sites: [] };
  }
}

const camera = { center: [113, 23], zoom: 6, bearing: 0, pitch: 0 } as const;
const first: GroundView = {
  frame: frame(anAtlas(), aScene(), 'province'),
  camera,
  size: { width: 800, height: 600 },
  home: camera,
  symbolScale: 1,
  emphasis: { hover: null, focus: null },
  moving: false,
};
const other = (): GroundView => ({ ...first, frame: frame(anAtlas(), aScene({ color: 'intensity' }), 'province') });

let ground: FakeGround;
let patient: PatientGround;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
  vi.stubGlobal('cancelAnimationFrame', (asked: number) => clearTimeout(asked));
  vi.stubGlobal('document', { visibilityState: 'visible' });
  ground = new FakeGround();
  patient = new PatientGround(ground);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the first view is drawn at once', () => {
  patient.draw(first);
  expect(ground.drawn).toEqual([first]);
});

test('what changes without the camera is drawn after the next picture, once, as it then is', () => {
  patient.draw(first);
  const last = other();
  patient.draw(other());
  patient.draw(last);
  expect(ground.drawn).toHaveLength(1);
  vi.advanceTimersByTime(100);
  expect(ground.drawn).toEqual([first, last]);
  expect(ground.drawn[1]).toBe(last);
});

test.each([
  ['another camera', { camera: { ...camera, zoom: 6.1 } }],
  ['another size', { size: { width: 801, height: 600 } }],
])('%s is followed at once, with all that waited', (_, part) => {
  patient.draw(first);
  patient.draw(other());
  const moved = { ...other(), ...part };
  patient.draw(moved);
  expect(ground.drawn).toHaveLength(2);
  expect(ground.drawn[1]).toBe(moved);
  vi.advanceTimersByTime(100);
  expect(ground.drawn, 'nothing comes late').toHaveLength(2);
});

test('in a hurry what waits is dropped, and the next view is drawn at once', () => {
  patient.draw(first);
  patient.draw(other());
  patient.hurry();
  vi.advanceTimersByTime(100);
  expect(ground.drawn).toHaveLength(1);
  patient.draw(other());
  expect(ground.drawn).toHaveLength(2);
});

test('what changes between a picture and what waited for it waits for a picture of its own', () => {
  const asked: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => asked.push(then));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  patient.draw(first);
  patient.draw(other());
  asked[0]?.();
  const pressed = other();
  patient.draw(pressed);
  vi.advanceTimersByTime(100);
  expect(ground.drawn, 'the picture that shows the press is not held up').toEqual([first]);
  asked[1]?.();
  vi.advanceTimersByTime(100);
  expect(ground.drawn).toEqual([first, pressed]);
});
