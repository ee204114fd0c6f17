// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../src/model/ids.ts';
import { setBase, toggleCompared } from '../../src/state/compareActions.ts';
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
    for (const id of ids('foshan', 'yunfu')) toggleCompared(id);
    setBase(ids('yunfu')[0] ?? null);
    toggleCompared(ids('yunfu')[0] as AreaId);
    expect([areas(), store.getState().scene.base]).toEqual([['foshan'], null]);
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
