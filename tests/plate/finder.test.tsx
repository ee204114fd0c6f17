// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findFrame } from '../../src/cartography/findFrame.ts';
import type { Scene } from '../../src/model/scene.ts';
import { outline } from '../../src/plate/outline.ts';
import { type Picture, picture } from '../../src/plate/picture.ts';
import { HOME_VIEW } from '../../src/plate/view.ts';
import { writeNode } from '../../src/plate/writeNode.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf, plateSource } from './aPlate.ts';

function drawn(finding: Parameters<typeof aFinding>[0] = {}, covered = false): Document {
  const atlas = anAtlas();
  const { plane, shapes, cities } = plateSource(atlas);
  if (shapes === null) throw new Error('The atlas has no boundaries.');
  const scene: Scene = aScene({ view: 'find', finding: aFinding(finding) });
  const whole: Picture = {
    frames: [findFrame(atlas, scene, 'province')],
    outline: outline(shapes, cities, plane, 'sheet'),
    inner: new Map(),
    choices: { hubs: [], dropped: new Set(), names: [], wordless: new Set() },
    plane,
    view: HOME_VIEW,
    emphasis: { hover: null, focus: null },
    role: { stop: null, hover: null },
  };
  const node = covered ? picture(whole, undefined, []) : picture(whole);
  return new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${writeNode(node)}</svg>`,
    'application/xml',
  );
}

describe('the site finder on the plate', () => {
  test('has nothing in the first picture, which is of another view', () => {
    expect(markupOf(anAtlas(), aScene(), ['province', 'narrow'])).not.toMatch(/reach|reference|rank-disc/);
  });

  test('draws ranks in place of circles', () => {
    const page = drawn();
    const ranks = [...page.querySelectorAll('.plate-rank')].map((each) => Number(each.textContent));
    expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(page.querySelectorAll('.plate-rank-disc.is-top')).toHaveLength(3);
    expect(page.querySelectorAll('.plate-ring, .plate-veil')).toHaveLength(0);
    // Written on the button is its region's name alone, with which what is read of it aloud begins.
    const buttons = [...page.querySelectorAll('[role="button"]')];
    for (const button of buttons)
      expect(button.getAttribute('aria-label')?.startsWith(button.textContent?.trim() ?? '?')).toBe(true);
  });

  test('draws the radius as one closed line and the others as dashes, each with its label', () => {
    const page = drawn();
    const data = (name: string) => page.querySelector(`.plate-${name}`)?.getAttribute('d') ?? '';
    expect(data('ring-chosen').match(/M/g)).toHaveLength(1);
    expect(data('ring-chosen').match(/L/g)).toHaveLength(120);
    expect(data('ring-dotted').match(/M/g)?.length).toBeGreaterThan(200);
    const labels = [...page.querySelectorAll('.plate-ring-label')].map((each) => each.textContent);
    expect(labels.sort()).toEqual(['100 km', '150 km', '50 km']);
  });

  test('has a mark that keys reach and a reader voice can name, over the symbols', () => {
    const mark = drawn().querySelector('[data-reference]');
    expect(mark?.getAttribute('role')).toBe('slider');
    expect(mark?.getAttribute('tabindex')).toBe('0');
    expect(mark?.getAttribute('aria-label')).toBe('参考点');
    expect(mark?.getAttribute('aria-valuetext')).toBe('113.20°E，23.38°N');
    expect(mark?.getAttribute('aria-description')).toContain('方向键');
  });

  test('marks every seat of a region, and lets none be dragged', () => {
    const page = drawn({ reference: { kind: 'named', id: anAtlas().regions[2]?.id ?? ('' as never) } });
    expect(page.querySelectorAll('.plate-reference')).toHaveLength(3);
    expect(page.querySelector('[data-reference]')).toBeNull();
  });

  test('leaves rings to another renderer, and keeps ranks, labels and mark', () => {
    const page = drawn({}, true);
    expect(page.querySelector('.plate-reach')).toBeNull();
    expect(page.querySelectorAll('.plate-rank')).toHaveLength(9);
    expect(page.querySelectorAll('.plate-ring-label')).toHaveLength(3);
    expect(page.querySelector('[data-reference]')).not.toBeNull();
  });
});
