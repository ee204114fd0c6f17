// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { answerFind } from '../../src/app/answerFind.ts';
import { project } from '../../src/cartography/camera.ts';
import type { LonLat } from '../../src/model/place.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const camera = { center: [113.4, 22.9] as const, zoom: 5.5, bearing: 0, pitch: 0 };
const size = { width: 800, height: 600 };
const seenAt = (at: LonLat | null) => ({
  camera,
  home: camera,
  size,
  ground: at === null ? null : project(camera, size, at),
});
const reference = () => store.getState().scene.finding.reference;

beforeEach(() => store.setState({ atlas, scene: aScene({ view: 'find' }) }));

describe('a click in the site finder', () => {
  test('on open ground sets the reference there, as precise as a link, and selects nothing', () => {
    expect(answerFind({ area: 'foshan', sites: [] }, atlas, seenAt([113.123_456_7, 23]))).toBe(true);
    expect(reference()).toEqual({ kind: 'spot', at: [113.1235, 23] });
    expect(store.getState().scene.areas).toEqual([]);
  });

  test('on a place or a rank is for others to answer', () => {
    expect(answerFind({ area: 'foshan', sites: [] }, atlas, seenAt(null))).toBe(false);
    expect(answerFind({ area: null, sites: ['port-yantian'] }, atlas, seenAt([114.2, 22.5]))).toBe(false);
    expect(reference()).toBeNull();
  });

  test('beyond the sheet sets nothing', () => {
    expect(answerFind({ area: null, sites: [] }, atlas, seenAt([105, 23]))).toBe(true);
    expect(reference()).toBeNull();
  });
});
