import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { findArea } from '../../src/model/findArea.ts';
import type { AreaId } from '../../src/model/ids.ts';
import type { Camera, Scene } from '../../src/model/scene.ts';
import { adoptPlate, type LivePlate } from '../../src/plate/livePlate.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf, plateSource } from './aPlate.ts';

const PLATE = new DOMRect(272, 52, 792, 848);
const FIT = new DOMRect(288, 148, 760, 668);
const SHENZHEN: Camera = { center: [114.05, 22.6], zoom: 10, bearing: 0, pitch: 0 };

let element: HTMLElement;
let plate: LivePlate;

function idOf(code: string): AreaId {
  const area = findArea(code, anAtlas());
  if (area === null) throw new Error(`no area ${code}`);
  return area.id;
}

const show = (part: Partial<Scene>, camera: Camera | null) =>
  plate.show((band) => frame(anAtlas(), aScene(part), band), camera);
const outlines = (name: string) => [...element.querySelectorAll(`.${name}`)].map((each) => each.tagName);
const names = () => [...element.querySelectorAll('.plate-label.is-county')].map((label) => label.textContent);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function of(this: HTMLElement) {
    return this.className === 'plate-fit' ? FIT : PLATE;
  });
  element = document.createElement('div');
  element.className = 'plate';
  element.innerHTML = markupOf(anAtlas(), aScene(), ['province']);
  document.body.replaceChildren(element);
  plate = adoptPlate(element, plateSource(anAtlas()));
});

afterEach(() => {
  plate.remove();
  vi.restoreAllMocks();
});

describe('a selected county', () => {
  test('has an outline of its own, over a halo, and gives it up again', () => {
    show({ areas: [idOf('440305')] }, SHENZHEN);
    expect(outlines('plate-selected')).toEqual(['path']);
    expect(outlines('plate-selected-halo')).toEqual(['path']);
    show({ areas: [idOf('shenguanhui')] }, SHENZHEN);
    expect(outlines('plate-selected')).toEqual(['use']);
    show({}, SHENZHEN);
    expect(outlines('plate-selected')).toEqual([]);
  });

  test('leaves the symbol of its region as it is', () => {
    show({ areas: [idOf('440305')] }, SHENZHEN);
    const symbol = element.querySelector('.plate-symbol-body[data-area="shenguanhui"]');
    expect(symbol?.getAttribute('aria-pressed')).toBe('false');
  });
});

test('a city or county under the pointer has the outline of what is hovered', () => {
  show({}, SHENZHEN);
  for (const [code, tag] of [
    ['440300', 'path'],
    ['440305', 'path'],
    ['442000', 'use'],
  ] as const) {
    plate.hover(idOf(code));
    expect(outlines('plate-hover')).toEqual([tag]);
  }
  plate.hover(null);
  expect(outlines('plate-hover')).toEqual([]);
});

describe('names of counties', () => {
  test('stand once there is room, those in sight alone, and not for reader voices', () => {
    show({}, SHENZHEN);
    expect(names()).toEqual(expect.arrayContaining(['南山区', '宝安区', '龙岗区']));
    expect(names()).not.toContain('英德市');
    expect(names().length).toBeLessThan(30);
    expect(element.querySelector('.is-county')?.closest('[aria-hidden="true"]')).not.toBeNull();
    show({}, { ...SHENZHEN, zoom: 9.2 });
    expect(names()).toEqual([]);
  });

  test('follow the camera while it moves, and the language', () => {
    show({}, SHENZHEN);
    plate.moveTo({ ...SHENZHEN, center: [113.3, 23.1] });
    expect(names()).toContain('天河区');
    expect(names()).not.toContain('龙岗区');
    show({ lang: 'en' }, SHENZHEN);
    expect(names()).toContain('Nanshan District');
  });
});
