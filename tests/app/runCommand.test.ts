// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/app/runCommand.ts';
import { clampCamera, fitCamera, unproject } from '../../src/cartography/camera.ts';
import type { AreaId } from '../../src/model/ids.ts';
import type { Camera } from '../../src/model/scene.ts';
import { atlasSource } from '../../src/plate/atlasSource.ts';
import type { LivePlate } from '../../src/plate/livePlate.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const { plane } = atlasSource(atlas);
const size = { width: 800, height: 600 };
const home = fitCamera(atlas.sheet.home, size, { top: 0, right: 0, bottom: 0, left: 0 });
const near: Camera = { center: [113.3, 23.1], zoom: 8, bearing: 0, pitch: 0 };
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
let overlaid = NOTHING;
let settled: Camera[];
let focused: AreaId[];

beforeEach(() => {
  settled = [];
  overlaid = NOTHING;
  focused = [];
  document.body.innerHTML = '<button data-area="foshan"></button><button data-area="sea"></button>';
  history.replaceState(null, '', '/');
  store.setState({ atlas, faults: [], scene: aScene(), hover: null, dropped: [] });
});

/** A plate that only notes what it is asked. */
const plate: Pick<LivePlate, 'size' | 'overlaid' | 'clamp' | 'home' | 'focus'> = {
  focus: (area) => focused.push(area),
  home: () => home,
  clamp: (asked) => clampCamera(asked, size, plane.neatline, home),
  size: () => size,
  overlaid: () => overlaid,
};

function run(command: Parameters<typeof runCommand>[0], camera = near): Camera | undefined {
  runCommand(command, plate, camera, atlas, (at) => settled.push(at));
  return settled.at(-1);
}

function focusOn(area: string): void {
  document.querySelector<HTMLElement>(`[data-area="${area}"]`)?.focus();
}

describe('on the plate', () => {
  test('zoom keeps the middle and stays within the sheet', () => {
    const nearer = run({ kind: 'zoom', by: 0.5 });
    expect(nearer?.zoom).toBe(8.5);
    expect(nearer?.center[0]).toBeCloseTo(113.3, 6);
    expect(run({ kind: 'zoom', by: 9 })?.zoom).toBe(12);
    expect(run({ kind: 'zoom', by: -9 })?.zoom).toBeCloseTo(home.zoom, 6);
  });

  test('zoom keeps the middle of what nothing stands over', () => {
    overlaid = { ...NOTHING, top: 200 };
    const nearer = run({ kind: 'zoom', by: 1 });
    if (nearer === undefined) throw new Error('The map did not move.');
    const middle = [400, 400] as const;
    const [before, after] = [unproject(near, size, middle), unproject(nearer, size, middle)];
    expect(after[1]).toBeCloseTo(before[1], 6);
  });

  test('pan moves the sheet like a hand: to the left, and what lies east comes into sight', () => {
    const moved = run({ kind: 'pan', dx: -96, dy: 0 });
    expect(moved?.center[0]).toBeGreaterThan(113.3);
    expect(moved?.center[1]).toBeCloseTo(23.1, 6);
  });

  test('home is the whole province, wherever the camera was', () => {
    const there = run({ kind: 'home' });
    expect(there?.zoom).toBeCloseTo(home.zoom, 6);
    expect(there?.center[0]).toBeCloseTo(home.center[0], 6);
    expect(there?.center[1]).toBeCloseTo(home.center[1], 6);
  });

  test('select opens what has the focus, and nothing where that is no area', () => {
    focusOn('sea');
    run({ kind: 'select' });
    expect(store.getState().scene.areas).toEqual([]);
    focusOn('foshan');
    run({ kind: 'select' });
    expect(store.getState().scene.areas).toEqual(['foshan']);
  });

  test('an arrow goes from the focused region to the next that way, and marks it', () => {
    focusOn('foshan');
    run({ kind: 'go', direction: 'left' });
    expect(focused).toEqual(['yunfu']);
    expect(store.getState().hover).toBe('yunfu');
  });

  test('where nothing lies that way the focus stays', () => {
    document.body.innerHTML = '<button data-area="zhanjiang"></button>';
    focusOn('zhanjiang');
    run({ kind: 'go', direction: 'left' });
    expect(focused).toEqual([]);
  });
});
