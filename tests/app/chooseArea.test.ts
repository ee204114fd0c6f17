// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { answerMet } from '../../src/app/answerMet.ts';
import { chooseArea } from '../../src/app/chooseArea.ts';
import { MOST_COMPARED } from '../../src/model/comparing.ts';
import type { AreaId, RegionId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { clearSelection, selectArea } from '../../src/state/actions.ts';
import { clearCompared, collect } from '../../src/state/compareActions.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const camera = { center: [113.4, 22.9] as const, zoom: 7, bearing: 0, pitch: 0 };
const seen = { camera, home: camera, size: { width: 800, height: 600 }, ground: null };
const id = (text: string) => text as RegionId;
const areas = () => store.getState().scene.areas;
const show = (scene: Partial<Scene>) =>
  store.setState({ atlas, scene: aScene(scene), hover: null, hoverPlaces: [], listing: null, collects: false });

beforeEach(() => show({}));

describe('an area chosen on the map', () => {
  it('is opened by itself in place of all others', () => {
    show({ areas: [id('foshan'), id('zhaoqing')] });
    chooseArea(id('yunfu'), camera, false);
    expect(areas()).toEqual(['yunfu']);
  });

  it('joins what is chosen where the reader asks so, and leaves it again; the map stays where it is', () => {
    show({ areas: [id('foshan')] });
    chooseArea(id('zhaoqing'), camera, true);
    expect(store.getState().scene).toMatchObject({ areas: ['foshan', 'zhaoqing'], at: camera });
    chooseArea(id('foshan'), camera, true);
    expect(areas()).toEqual(['zhaoqing']);
  });

  it('joins by a plain click while the reader collects, until something is opened or nothing is left', () => {
    show({ areas: [id('foshan')] });
    collect(true);
    chooseArea(id('zhaoqing'), camera, false);
    chooseArea(id('yunfu'), camera, false);
    expect(areas()).toEqual(['foshan', 'zhaoqing', 'yunfu']);
    selectArea(id('zhuhai'));
    chooseArea(id('foshan'), camera, false);
    expect(areas()).toEqual(['foshan']);
    collect(true);
    clearSelection();
    expect(store.getState().collects).toBe(false);
  });

  it('gives the map room to choose', () => {
    const before = store.getState().roomAsked;
    collect(true);
    expect(store.getState().roomAsked).toBe(before + 1);
  });

  it('is one of nine at most', () => {
    const ten = [...atlas.regions.map((region): AreaId => region.id), atlas.cities[0]?.code ?? id('foshan')];
    for (const each of ten) chooseArea(each, camera, true);
    expect(areas()).toHaveLength(MOST_COMPARED);
  });

  it('is opened as ever in the site finder', () => {
    show({ view: 'find', areas: [id('foshan')] });
    chooseArea(id('zhaoqing'), camera, true);
    expect(areas()).toEqual(['zhaoqing']);
  });

  it('is the region under a place too, and not what lies within it', () => {
    show({ areas: [id('shenguanhui')], layers: ['port'] });
    answerMet({ area: 'zhanjiang', sites: ['port-yantian'] }, atlas, seen, true);
    answerMet({ area: 'shenguanhui', sites: [] }, atlas, { ...seen, ground: [400, 300] }, true);
    expect(store.getState().scene).toMatchObject({ site: null, areas: ['zhanjiang'] });
  });

  it('leaves what is read when the comparison is cleared', () => {
    show({ areas: [id('foshan'), id('zhaoqing')] });
    clearCompared();
    expect(areas()).toEqual(['foshan']);
  });
});
