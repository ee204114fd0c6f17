import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { stageFrame } from '../../src/cartography/stageFrame.ts';
import type { AreaId, FamilyId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const drawn = (part: Partial<Scene> = {}) => stageFrame(anAtlas(), aScene({ view: 'present', ...part }), 'province');
const areas = (...ids: string[]) => ids as AreaId[];

describe('one region highlighted', () => {
  const picture = drawn({ areas: areas('foshan') });

  test('it has its sector’s solid colour, the others are plain ground', () => {
    for (const { id, paint } of picture.areas.slice(0, 9))
      expect(paint, id).toEqual({ fill: id === 'foshan' ? 'building' : 'map-none', rim: null, dots: false });
  });

  test('it has its marks, the others ring and number alone, none fainter', () => {
    for (const { region, layout, dimmed } of picture.symbols) {
      expect(layout.circle).not.toBeNull();
      expect(layout.lines.some(({ kind }) => kind === 'value')).toBe(true);
      expect(layout.marks.length > 0, region).toBe(region === 'foshan');
      expect(dimmed).toBe(false);
    }
  });

  test('no number loses its sign or what it covers', () => {
    const text = picture.symbols.flatMap(({ layout }) =>
      layout.lines.map((each) => `${each.text}${each.suffix ?? ''}`),
    );
    expect(text).toEqual(expect.arrayContaining(['≥5000', '≥4500', '>2000', '>1000仅石材', '6000']));
  });
});

test('with none the colour mode of the scene holds', () => {
  const scene = aScene({ color: 'target' });
  expect(drawn({ color: 'target' }).areas).toEqual(frame(anAtlas(), scene, 'province').areas);
});

test('what a filter puts out is plain, and not too faint to be seen', () => {
  const picture = drawn({ families: ['rare-earths' as FamilyId] });
  const plain = picture.areas.filter(({ paint }) => paint?.fill === 'map-none');
  expect(plain.length).toBeGreaterThan(0);
  expect(plain.length).toBeLessThan(9);
  expect(picture.areas.every(({ dimmed }) => !dimmed)).toBe(true);
});

test('of several that are compared each has its letter', () => {
  const picture = drawn({ staged: 'compare', areas: areas('zhaoqing', 'foshan') });
  const letters = picture.symbols.flatMap(({ region, badge }) => (badge === null ? [] : [[region, badge.text]]));
  expect(letters.sort()).toEqual([
    ['foshan', 'B'],
    ['zhaoqing', 'A'],
  ]);
});

test('a step of the site finder shows ranks and its rings', () => {
  const picture = drawn({ staged: 'find' });
  expect(picture.symbols.every(({ layout }) => layout.circle === null)).toBe(true);
});

test('香港, 澳门 and 东沙群岛 are named on every step', () => {
  for (const staged of ['explore', 'compare', 'find'] as const) {
    const names = drawn({ staged }).labels.map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['香港', '澳门', '东沙群岛']));
  }
});
