import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Point } from '../../src/cartography/camera.ts';
import { frame } from '../../src/cartography/frame.ts';
import type { Ground, GroundView, Met } from '../../src/cartography/ground.ts';
import type { Camera, Scene } from '../../src/model/scene.ts';
import { adoptPlate, type LivePlate } from '../../src/plate/livePlate.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf, plateSource } from './aPlate.ts';

/** The layout that the style sheet gives on a desk, CSS px: happy-dom lays nothing out. */
const PLATE = new DOMRect(272, 52, 792, 848);
const FIT = new DOMRect(288, 148, 760, 668);

const CLOSE: Camera = { center: [113.2, 23.1], zoom: 8.5, bearing: 0, pitch: 0 };

/** Another renderer that keeps what it is told. */
class FakeGround implements Ground {
  readonly views: GroundView[] = [];
  readonly asked: Point[] = [];

  drawsSites(): boolean {
    return false;
  }

  draw(view: GroundView): void {
    this.views.push(view);
  }

  meet(at: Point): Met {
    this.asked.push(at);
    return { area: 'foshan', sites: [] };
  }

  /** What it was told last. */
  get last(): GroundView {
    const view = this.views.at(-1);
    if (view === undefined) throw new Error('The ground was told nothing.');
    return view;
  }
}

let element: HTMLElement;
let plate: LivePlate;
let ground: FakeGround;

const show = (part: Partial<Scene> = {}, camera: Camera | null = null) =>
  plate.show((band) => frame(anAtlas(), aScene(part), band), camera);

/** The plate's own picture of the ground. */
const ownGround = () => element.querySelector('.plate-ground')?.outerHTML;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function of(this: HTMLElement) {
    return this.className === 'plate-fit' ? FIT : PLATE;
  });
  element = document.createElement('div');
  element.className = 'plate';
  element.innerHTML = markupOf(anAtlas(), aScene(), ['province']);
  document.body.replaceChildren(element);
  plate = adoptPlate(element, plateSource(anAtlas()));
  ground = new FakeGround();
  show();
});

afterEach(() => {
  plate.remove();
  vi.restoreAllMocks();
});

describe('another renderer of the ground', () => {
  test('is told what is seen at once, and of every view from then on', () => {
    plate.setGround(ground, false);
    expect(ground.views).toEqual([plate.groundView()]);
    show({ color: 'target' });
    expect(ground.last.frame.areas[0]?.paint?.fill).toBe('rev-5');
    plate.moveTo(CLOSE);
    expect(ground.last.camera).toEqual(plate.camera());
    expect(ground.last.camera.zoom).toBe(8.5);
    expect(ground.last.moving).toBe(true);
    show({}, CLOSE);
    expect(ground.last.moving).toBe(false);
    const [, zhuhai] = ground.last.frame.areas;
    if (zhuhai === undefined) throw new Error('The frame has no second area.');
    plate.hover(zhuhai.id);
    expect(ground.last.emphasis).toEqual({ hover: zhuhai.id, focus: null });
  });

  test('is told nothing of a press on a symbol, which gives it no ring', () => {
    plate.setGround(ground, true);
    const told = ground.views.length;
    const symbol = element.querySelector('.plate-symbol-body[role="button"][data-area="foshan"]');
    symbol?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    symbol?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(symbol).not.toBeNull();
    expect(ground.views).toHaveLength(told);
  });

  test('covers the plate only when it says so', () => {
    plate.setGround(ground, false);
    expect(element.classList.contains('is-live')).toBe(false);
    expect(plate.meet([10, 20]), 'the plate itself answers').toBeNull();
    expect(ground.asked).toEqual([]);
    plate.setGround(ground, true);
    expect(element.classList.contains('is-live')).toBe(true);
    expect(plate.meet([10, 20])).toEqual({ area: 'foshan', sites: [] });
    expect(ground.asked).toEqual([[10, 20]]);
  });

  test('while it covers, the plate keeps symbols and labels up to date and leaves its own ground alone', () => {
    plate.setGround(ground, true);
    const before = ownGround();
    show({ color: 'target', lang: 'en' }, CLOSE);
    plate.moveTo({ ...CLOSE, zoom: 9.2 });
    expect(ownGround()).toBe(before);
    expect(element.querySelector('.plate-symbol-body[data-area="foshan"]')?.textContent).toContain('Foshan');
    expect(element.dataset['zoom']).toBe('10');
  });

  test('gives back at once: the plate draws the scene in force, and tells it no more', () => {
    plate.setGround(ground, true);
    show({ color: 'target' }, CLOSE);
    show({ color: 'target' }, { ...CLOSE, zoom: 8.8 });
    const told = ground.views.length;
    plate.setGround(null, false);
    const given = ownGround();
    expect(element.classList.contains('is-live')).toBe(false);
    expect(plate.meet([10, 20])).toBeNull();
    show({ color: 'target' }, { ...CLOSE, zoom: 8.8 });
    expect(ground.views).toHaveLength(told);
    const fresh = document.createElement('div');
    fresh.className = 'plate';
    document.body.append(fresh);
    const own = adoptPlate(fresh, plateSource(anAtlas()));
    own.show((band) => frame(anAtlas(), aScene({ color: 'target' }), band), { ...CLOSE, zoom: 8.8 });
    const drawn = fresh.querySelector('.plate-ground')?.outerHTML;
    expect(given === drawn, 'the same as a plate that always drew itself').toBe(true);
    expect(given).toBeDefined();
    own.remove();
  });
});
