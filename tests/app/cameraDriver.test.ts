import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { driveCamera } from '../../src/app/cameraDriver.ts';
import type { Camera } from '../../src/model/scene.ts';

/** A plate that keeps what it is told. */
class FakePlate {
  readonly seen: Camera[] = [];
  private at = aCamera(113, 6);

  camera(): Camera {
    return this.at;
  }

  moveTo(camera: Camera): void {
    this.at = camera;
    this.seen.push(camera);
  }

  size() {
    return { width: 800, height: 600 };
  }
}

/** Frames as the browser gives them, one at a time. */
class FakeFrames {
  private readonly waiting = new Map<number, FrameRequestCallback>();
  private last = 0;
  private now = 1000;

  readonly ask = (callback: FrameRequestCallback): number => {
    this.last += 1;
    this.waiting.set(this.last, callback);
    return this.last;
  };

  readonly cancel = (id: number): void => {
    this.waiting.delete(id);
  };

  get asked(): number {
    return this.waiting.size;
  }

  /** Lets time pass, and gives a frame to all who wait for one. */
  pass(ms: number): void {
    this.now += ms;
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    for (const call of calls) call(this.now);
    vi.runAllTimers();
  }
}

function aCamera(lon: number, zoom: number): Camera {
  return { center: [lon, 23], zoom, bearing: 0, pitch: 0 };
}

let frames: FakeFrames;
let plate: FakePlate;

beforeEach(() => {
  frames = new FakeFrames();
  plate = new FakePlate();
  vi.stubGlobal('requestAnimationFrame', frames.ask);
  vi.stubGlobal('cancelAnimationFrame', frames.cancel);
  vi.stubGlobal('document', { visibilityState: 'visible' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a gesture', () => {
  test('of many steps between two frames moves the plate once, to the last of them', () => {
    const driver = driveCamera(plate);
    for (let step = 1; step <= 20; step += 1) driver.follow(aCamera(113 + step / 100, 6));
    expect(frames.asked).toBe(1);
    expect(plate.seen).toEqual([]);
    frames.pass(16);
    expect(plate.seen).toEqual([aCamera(113.2, 6)]);
    expect(frames.asked, 'at rest nothing is asked for').toBe(0);
  });

  test('says where it leads before the frame comes', () => {
    const driver = driveCamera(plate);
    expect(driver.target()).toEqual(aCamera(113, 6));
    driver.follow(aCamera(114, 7));
    expect(driver.target()).toEqual(aCamera(114, 7));
    frames.pass(16);
    expect(driver.target()).toEqual(aCamera(114, 7));
  });
});

describe('a flight', () => {
  test('moves with every frame, ends exactly in time, and then says so once', () => {
    const driver = driveCamera(plate);
    const arrive = vi.fn();
    driver.fly(aCamera(115, 8), 700, arrive);
    frames.pass(16); // The page answers first.
    expect(driver.target()).toEqual(aCamera(115, 8));
    frames.pass(16);
    for (let ms = 0; ms < 690; ms += 100) {
      expect(arrive).not.toHaveBeenCalled();
      frames.pass(100);
    }
    expect(arrive).toHaveBeenCalledTimes(1);
    expect(frames.asked).toBe(0);
    const lons = plate.seen.map(({ center }) => center[0]);
    expect(lons).toEqual([...lons].sort((a, b) => a - b));
    expect(plate.seen).toHaveLength(7);
  });

  test('is broken off by a gesture, where it is, and never arrives', () => {
    const driver = driveCamera(plate);
    const arrive = vi.fn();
    driver.fly(aCamera(115, 8), 700, arrive);
    frames.pass(16); // The page answers first.
    frames.pass(16);
    frames.pass(200);
    const there = plate.camera();
    driver.follow({ ...there, zoom: there.zoom + 0.1 });
    frames.pass(16);
    expect(plate.camera()).toEqual({ ...there, zoom: there.zoom + 0.1 });
    for (let step = 0; step < 100; step += 1) frames.pass(16);
    expect(plate.camera()).toEqual({ ...there, zoom: there.zoom + 0.1 });
    expect(arrive).not.toHaveBeenCalled();
    expect(frames.asked).toBe(0);
  });

  test('begins when the page has answered: not in the frame that shows what was asked', () => {
    const driver = driveCamera(plate);
    driver.fly(aCamera(115, 8), 700, vi.fn());
    frames.pass(16);
    expect(plate.seen).toEqual([]);
    frames.pass(16);
    expect(plate.seen).toHaveLength(1);
  });

  test('takes the place of another: one frame is asked for, and the last one arrives', () => {
    const driver = driveCamera(plate);
    const first = vi.fn();
    const second = vi.fn();
    driver.fly(aCamera(115, 8), 700, first);
    frames.pass(16); // The page answers first.
    frames.pass(16);
    frames.pass(100);
    driver.fly(aCamera(111, 7), 700, second);
    frames.pass(16); // The page answers first.
    expect(driver.target()).toEqual(aCamera(111, 7));
    expect(frames.asked).toBe(1);
    frames.pass(16);
    frames.pass(700);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('takes the place of a step of a gesture that no frame has shown', () => {
    const driver = driveCamera(plate);
    driver.follow(aCamera(120, 9));
    driver.fly(aCamera(115, 8), 700, () => undefined);
    frames.pass(16); // The page answers first.
    frames.pass(16);
    expect(plate.camera().center[0]).toBeCloseTo(113);
  });

  test('stopped, stays where it is', () => {
    const driver = driveCamera(plate);
    driver.fly(aCamera(115, 8), 700, () => undefined);
    frames.pass(16); // The page answers first.
    frames.pass(16);
    frames.pass(300);
    const there = plate.camera();
    driver.stop();
    expect(frames.asked).toBe(0);
    expect(driver.target()).toEqual(there);
  });
});
