import { Color } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { type AreaState, areaStates } from '../../src/map/areaStates.ts';
import { over, parseColor, styleColor } from '../../src/map/colors.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import { COLOR_MODES, type Scene } from '../../src/model/scene.ts';
import type { TokenName } from '../../src/tokens/tokenNames.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { AREAS, dresses, views } from './aMap.ts';
import { DRESSES, tokenColors } from './tokenColors.ts';

const CLEAR = 'rgba(0,0,0,0)';

function statesOf(part: Partial<Scene>, dress: (typeof DRESSES)[number] = 'light') {
  return areaStates(frame(anAtlas(), aScene(part), 'region'), tokenColors(dress));
}

function stateOf(id: string, part: Partial<Scene> = {}): AreaState {
  const state = statesOf(part).get(id);
  if (state === undefined) throw new Error(`${id} has no state.`);
  return state;
}

const plain = (token: TokenName) => styleColor(tokenColors('light')(token));

const foshan = anAtlas().regions.find(({ id }) => id === 'foshan');

describe('the colours of the areas', () => {
  test.each(COLOR_MODES)('stand for every area, and the style can read them: %s', (color) => {
    for (const dress of DRESSES) {
      const states = statesOf({ color }, dress);
      expect([...states.keys()]).toEqual([...AREAS]);
      for (const state of states.values())
        for (const value of Object.values(state)) expect(Color.parse(value), value).toBeDefined();
    }
  });

  test('whatever is chosen, what covers something is opaque, and the rest is clear', () => {
    fc.assert(
      fc.property(views, dresses, (view, dress) => {
        for (const { fill, soft, solid } of areaStates(view.frame, tokenColors(dress)).values())
          for (const value of [fill, soft, solid]) expect(value === CLEAR || parseColor(value)[3] === 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('by first-listed sector are fill and two-tone edge of its hue, between white lines', () => {
    const light = tokenColors('light');
    expect(stateOf('foshan')).toEqual({
      fill: plain('building-fill'),
      soft: styleColor(over(light('building-fill'), light('building-b2'), 0.62)),
      solid: plain('building'),
      line: plain('surface'),
    });
    expect(stateOf('guangzhou').fill).toBe(plain('gz-fill'));
  });

  test.each([
    ['sector-target', 'building-b3'],
    ['target', 'rev-5'],
    ['intensity', 'rev-5'],
  ] as const)('by %s are one fill without an edge, between dark lines', (color, token) => {
    expect(stateOf('foshan', { color })).toEqual({
      fill: plain(token),
      soft: CLEAR,
      solid: CLEAR,
      line: plain('map-line-reg'),
    });
  });

  test('selected, have white lines in every mode', () => {
    if (foshan === undefined) throw new Error('The atlas has no Foshan.');
    for (const color of COLOR_MODES)
      expect(stateOf('foshan', { color, areas: [foshan.id] }).line).toBe(plain('surface'));
  });

  test('dimmed, are nearly that of a city without a cluster', () => {
    const light = tokenColors('light');
    const { fill, line } = stateOf('zhanjiang', { hide: ['steel', 'chemical'] });
    expect(fill).toBe(styleColor(over(light('map-none'), parseColor(stateOf('zhanjiang').fill), 0.28)));
    expect(parseColor(line)[3]).toBeCloseTo(0.28, 3);
    expect(stateOf('foshan', { hide: ['steel', 'chemical'] })).toEqual(stateOf('foshan'));
  });

  test('filtered by material, role and plan are dim or as they were, never another hue', () => {
    const light = tokenColors('light');
    const asked: Partial<Scene> = { families: ['processed-aluminium' as FamilyId], role: 'lead', planOnly: true };
    expect(stateOf('shaoguan', asked)).toEqual(stateOf('shaoguan'));
    for (const id of ['foshan', 'zhanjiang'])
      expect(stateOf(id, asked).fill).toBe(styleColor(over(light('map-none'), parseColor(stateOf(id).fill), 0.28)));
  });

  test('of a city without a cluster are none: it is hatched, never a data colour', () => {
    for (const color of COLOR_MODES)
      expect(stateOf('441400', { color })).toEqual({ fill: CLEAR, soft: CLEAR, solid: CLEAR, line: CLEAR });
  });
});
