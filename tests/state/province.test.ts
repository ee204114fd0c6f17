// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId, DepartmentId, MeasureId } from '../../src/model/ids.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import { closeTopmost, openDepartment } from '../../src/state/actions.ts';
import { measureShown, showMeasure, unfold } from '../../src/state/provinceActions.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';

const iit = 'iit' as DepartmentId;
const scene = () => store.getState().scene;

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ scene: DEFAULT_SCENE, atlas: anAtlas(), listing: null, unfolded: [], measure: null });
});

describe('parts of the province’s panel', () => {
  it('open and fold, each by itself', () => {
    unfold('task', true);
    unfold('scope', true);
    unfold('scope', true);
    expect(store.getState().unfolded).toEqual(['task', 'scope']);
    unfold('task', false);
    expect(store.getState().unfolded).toEqual(['scope']);
  });
});

describe('a department', () => {
  it('lies over the area and gives it back', () => {
    store.setState({ scene: { ...DEFAULT_SCENE, areas: ['foshan' as AreaId] } });
    openDepartment(iit);
    expect(location.search).toBe('?r=foshan&dept=iit');
    closeTopmost();
    expect(location.search).toBe('?r=foshan');
  });

  it('leads to a measure in its place: what lay over the province is closed, the part opens', () => {
    store.setState({ scene: { ...DEFAULT_SCENE, areas: ['foshan' as AreaId], department: iit } });
    showMeasure('project-3' as MeasureId);
    expect(scene()).toEqual(DEFAULT_SCENE);
    expect(store.getState()).toMatchObject({ measure: 'project-3', unfolded: ['project'] });
    measureShown();
    expect(store.getState().measure).toBeNull();
  });

  it('leads nowhere for a measure that is not there', () => {
    store.setState({ scene: { ...DEFAULT_SCENE, department: iit } });
    showMeasure('project-9' as MeasureId);
    expect(scene().department).toBe('iit');
  });
});
