// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../src/model/ids.ts';
import { setBase, setCompared, toggleCompared } from '../../src/state/compareActions.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const areas = () => store.getState().scene.areas;
const ids = (...all: string[]) => all as AreaId[];

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ atlas: anAtlas(), scene: aScene({ view: 'compare' }) });
});

describe('an area', () => {
  it('is put beside the others and taken away again, with the base if it was that', () => {
    store.setState({ scene: aScene({ view: 'explore' }) });
    for (const id of ids('foshan', 'yunfu')) toggleCompared(id);
    setBase(ids('yunfu')[0] ?? null);
    toggleCompared(ids('yunfu')[0] as AreaId);
    expect([areas(), store.getState().scene.base]).toEqual([['foshan'], null]);
  });

  it('is taken away from all nine where none is chosen and they stand in the columns, and no other finds room', () => {
    store.setState({ scene: aScene({ view: 'compare', base: ids('yunfu')[0] ?? null }) });
    toggleCompared(ids('440700')[0] as AreaId);
    expect(areas()).toEqual([]);
    toggleCompared(ids('yunfu')[0] as AreaId);
    expect(areas()).toEqual(anAtlas().regions.flatMap(({ id }) => (id === 'yunfu' ? [] : [id])));
    expect(store.getState().scene.base).toBeNull();
  });

  it('that is a county keeps and loses the base by its city', () => {
    const base = ids('440604')[0] ?? null;
    store.setState({ scene: aScene({ view: 'compare', areas: ids('440604', 'yunfu'), base }) });
    setCompared(ids('yunfu', '440600'));
    expect(store.getState().scene.base).toBe(base);
    toggleCompared(ids('440600')[0] as AreaId);
    expect(store.getState().scene.base).toBeNull();
  });

  it('that is a county stands there as its city, and goes by it', () => {
    store.setState({ scene: aScene({ view: 'compare', areas: ids('440604', 'yunfu') }) });
    toggleCompared(ids('440600')[0] as AreaId);
    expect(areas()).toEqual(['yunfu']);
    toggleCompared(ids('440605')[0] as AreaId);
    expect(areas()).toEqual(['yunfu', '440600']);
  });

  it('finds no room beside nine', () => {
    const nine = anAtlas().regions.map(({ id }) => id);
    store.setState({ scene: aScene({ view: 'compare', areas: nine }) });
    toggleCompared(ids('440700')[0] as AreaId);
    expect(areas()).toEqual(nine);
  });
});
