import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standsUp, TILT_MS, tiltPrisms } from '../../src/app/tiltPrisms.ts';
import { frame } from '../../src/cartography/frame.ts';
import type { GroundView, Stand } from '../../src/cartography/ground.ts';
import type { Scene } from '../../src/model/scene.ts';
import { layoutPlate } from '../../src/plate/plateLayout.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { plateSource } from '../plate/aPlate.ts';

const FLAT = aScene();
const UP = aScene({ prism: true });
const size = { width: 792, height: 848 };
const { home } = layoutPlate(size, { top: 96, right: 16, bottom: 72, left: 16 }, plateSource(anAtlas()).plane, 1);

let now = 0;
let stand: Stand | null = null;
const plate = {
  setStand: (next: Stand | null) => {
    stand = next;
  },
};

/** How far the camera is tilted now, degrees; null where nothing stands. */
function pitch(): number | null {
  const view: GroundView = {
    frame: frame(anAtlas(), FLAT, 'province'),
    camera: home,
    size,
    home,
    symbolScale: 1,
    emphasis: { hover: null, focus: null },
    moving: true,
  };
  return stand?.of(view).view.camera.pitch ?? null;
}

/** The tilt of a plate whose code has come. */
async function aTilt() {
  const come = vi.fn();
  const tilt = tiltPrisms(plate, anAtlas(), () => null, come);
  tilt.turn(UP);
  await vi.waitFor(() => expect(come).toHaveBeenCalledOnce());
  tilt.settle(FLAT);
  return tilt;
}

beforeEach(() => {
  now = 5000;
  stand = null;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

describe('the camera of the prisms', () => {
  it('is not tilted before its code has come: the map stays flat', () => {
    const tilt = tiltPrisms(plate, anAtlas(), () => null, vi.fn());
    expect(tilt.turn(UP)).toBe(false);
    tilt.settle(UP);
    expect(stand).toBeNull();
  });

  it('is tilted within 700 ms, from flat to 40 degrees, and never beyond', async () => {
    const tilt = await aTilt();
    expect(TILT_MS).toBeLessThanOrEqual(700);
    expect(tilt.turn(UP)).toBe(true);
    const seen = [0, 100, 350, 600, TILT_MS, 5000].map((ms) => {
      now = 5000 + ms;
      return pitch() ?? Number.NaN;
    });
    expect(seen[0]).toBe(0);
    expect(seen[2]).toBeCloseTo(20, 6);
    expect(seen.slice(-2)).toEqual([40, 40]);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(tilt.turn(UP)).toBe(false);
  });

  it('is cut where nothing shall move: it stands at once, and lies at once', async () => {
    const tilt = await aTilt();
    tilt.settle(UP);
    expect(pitch()).toBe(40);
    tilt.settle(FLAT);
    expect(pitch()).toBeNull();
  });

  it('goes back from where it is when it is switched off on the way, and the prisms go last', async () => {
    const tilt = await aTilt();
    tilt.turn(UP);
    now += 350;
    expect(tilt.turn(FLAT)).toBe(true);
    expect(pitch()).toBeCloseTo(20, 6);
    now += TILT_MS;
    expect(pitch()).toBeCloseTo(0, 6);
    tilt.settle(FLAT);
    expect(stand).toBeNull();
  });
});

it.each<[Partial<Scene>, boolean]>([
  [{ prism: true }, true],
  [{ prism: false }, false],
  [{ prism: true, view: 'find' }, false],
  [{ prism: true, view: 'compare' }, false],
  [{ prism: true, view: 'present', staged: 'explore' }, true],
  [{ prism: true, view: 'present', staged: 'find' }, false],
])('regions stand up in %o: %s', (part, stands) => {
  expect(standsUp(aScene(part))).toBe(stands);
});
