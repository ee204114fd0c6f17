import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import type { Camera, Scene } from '../../src/model/scene.ts';
import { adoptPlate, type LivePlate } from '../../src/plate/livePlate.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf, plateSource } from './aPlate.ts';

/** The layout that the style sheet gives on a desk, CSS px: happy-dom lays nothing out. */
const PLATE = new DOMRect(272, 52, 792, 848);
const FIT = new DOMRect(288, 148, 760, 668);

const CLOSE: Camera = { center: [113.2, 23.1], zoom: 8.5, bearing: 0, pitch: 0 };

let element: HTMLElement;
let plate: LivePlate;

const regionOf = (id: string) => {
  const region = anAtlas().regions.find((each) => each.id === id);
  if (region === undefined) throw new Error(`no region ${id}`);
  return region.id;
};

const show = (part: Partial<Scene> = {}, camera: Camera | null = null) =>
  plate.show((band) => frame(anAtlas(), aScene(part), band), camera);

const symbolOf = (id: string) => element.querySelector<SVGElement>(`.plate-symbol-body[data-area="${id}"]`);

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

/** Pictures become buttons when they begin to answer: that apart, what the document says. */
const settled = () =>
  element.innerHTML
    .replaceAll(/ tabindex="-?\d"/g, '')
    .replaceAll(/ aria-pressed="\w+"/g, '')
    .replaceAll('role="button"', 'role="img"');

describe('a plate taken over', () => {
  test('stays what it is, but for buttons that were pictures', () => {
    const before = element.innerHTML;
    show();
    expect(settled()).toBe(before);
    expect(element.querySelectorAll('[role="button"]')).toHaveLength(9);
  });

  test('has one stop for the Tab key', () => {
    show();
    expect([...element.querySelectorAll('[tabindex="0"]')].map((stop) => stop.getAttribute('data-area'))).toEqual([
      'foshan',
    ]);
    show({ areas: [regionOf('zhuhai')] });
    expect(element.querySelector('[tabindex="0"]')?.getAttribute('data-area')).toBe('zhuhai');
  });

  test('comes back to the same document when a choice is undone', () => {
    show();
    const before = element.innerHTML;
    show({ areas: [regionOf('shaoguan')], color: 'target', hide: ['chemical'], lang: 'en' });
    expect(element.innerHTML).not.toBe(before);
    show();
    expect(element.innerHTML).toBe(before);
  });

  test('draws itself where nothing was prerendered', () => {
    const empty = document.createElement('div');
    document.body.append(empty);
    const own = adoptPlate(empty, plateSource(anAtlas()));
    own.show((band) => frame(anAtlas(), aScene(), band), null);
    show();
    expect(empty.querySelectorAll('.plate-area')).toHaveLength(19);
    expect(empty.querySelector('.plate-fit')?.outerHTML.length).toBe(
      element.querySelector('.plate-fit')?.outerHTML.length,
    );
    own.remove();
  });
});

describe('a selection', () => {
  test('sets only what differs', async () => {
    show();
    const touched: MutationRecord[] = [];
    const watching = new MutationObserver((records) => touched.push(...records));
    watching.observe(element, { subtree: true, childList: true, attributes: true });
    show({ areas: [regionOf('zhuhai')] });
    await new Promise((resolve) => setTimeout(resolve));
    touched.push(...watching.takeRecords());
    watching.disconnect();
    const old = touched.filter(({ target }) => target.parentElement?.closest('[data-key="hubs"]') === null);
    expect(old.filter(({ attributeName }) => attributeName === 'd')).toEqual([]);
    expect(old.length).toBeGreaterThan(0);
    expect(old.length).toBeLessThan(20);
  });

  test('is said and drawn', () => {
    show({ areas: [regionOf('zhuhai')] });
    expect(symbolOf('zhuhai')?.getAttribute('aria-pressed')).toBe('true');
    expect(symbolOf('foshan')?.getAttribute('aria-pressed')).toBe('false');
    expect(element.querySelector('.plate-selected')?.getAttribute('href')).toBe('#outline-zhuhai');
  });
});

describe('focus', () => {
  test('stays on the symbol while the scene changes', () => {
    show();
    plate.focus(regionOf('qingyuan'));
    const held = document.activeElement;
    show({ color: 'target', areas: [regionOf('foshan')] });
    expect(document.activeElement).toBe(held);
    expect(held?.getAttribute('data-area')).toBe('qingyuan');
  });

  test('goes to the same region’s symbol when another band comes into sight', () => {
    show();
    plate.focus(regionOf('zhaoqing'));
    symbolOf('zhaoqing')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    show({}, CLOSE);
    expect(element.querySelector('[data-key="symbols-region"]')).not.toBeNull();
    expect(element.querySelector('[data-key="symbols-province"]')).toBeNull();
    expect(document.activeElement?.getAttribute('data-area')).toBe('zhaoqing');
  });
});

describe('the camera', () => {
  test('of the first view is null to the plate, and fits the province', () => {
    show();
    expect(plate.camera().zoom).toBeCloseTo(6.1, 1);
    expect(plate.size()).toEqual({ width: 792, height: 848 });
    expect(element.dataset['zoom']).toBe('6');
  });

  test('moves the picture by transform; lines keep the step of their zoom', () => {
    show({}, CLOSE);
    expect(element.dataset['zoom']).toBe('8');
    expect(element.querySelector('.plate-ground > g')?.getAttribute('transform')).toMatch(/^matrix\(/);
    show();
    expect(element.querySelector('.plate-ground > g')?.hasAttribute('transform')).toBe(false);
  });

  test('of a gesture is marked as moving until the scene is shown', () => {
    show();
    plate.moveTo(CLOSE);
    expect(element.classList.contains('is-moving')).toBe(true);
    expect(plate.camera().zoom).toBe(8.5);
    show({}, plate.camera());
    expect(element.classList.contains('is-moving')).toBe(false);
  });
});

test('a hovered area is drawn until the pointer leaves', () => {
  show();
  plate.hover(regionOf('yunfu'));
  expect(element.querySelector('.plate-hover')?.getAttribute('href')).toBe('#outline-yunfu');
  expect(symbolOf('yunfu')?.classList.contains('is-hover')).toBe(true);
  plate.hover(null);
  expect(element.querySelector('.plate-hover')).toBeNull();
});
