// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId, FamilyId, RegionId } from '../../src/model/ids.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import * as act from '../../src/state/actions.ts';
import { followAddress } from '../../src/state/history.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';

const foshan = 'foshan' as AreaId;
const scene = () => store.getState().scene;
let entries = 0;

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ scene: DEFAULT_SCENE, hover: null, dropped: [], atlas: null });
  entries = history.length;
});

describe('actions and the address bar', () => {
  it('push a choice: selection, filter and colour mode each become an entry', () => {
    act.selectArea(foshan);
    act.toggleSector('steel');
    act.colorBy('target');
    expect(location.search).toBe('?r=foshan&color=target&hide=steel');
    expect(history.length).toBe(entries + 3);
  });

  it('replace for camera, language and theme', () => {
    act.setLang('en');
    act.setTheme('stage');
    act.moveCamera({ center: [113.123456, 23], zoom: 7.777, bearing: 0, pitch: 0 });
    expect(location.search).toBe('?lang=en&theme=stage&at=113.1235,23,7.78');
    expect(history.length).toBe(entries);
  });

  it('fit the camera to what is selected, wherever the hand had left it', () => {
    act.moveCamera({ center: [113.123456, 23], zoom: 7.777, bearing: 0, pitch: 0 });
    act.selectArea(foshan);
    expect(scene().at).toBeNull();
    expect(location.search).toBe('?r=foshan');
  });

  it('ask for a material and open its region in one step, and keep what was asked for', () => {
    act.askForMaterial('ceramics' as FamilyId, 'foshan' as RegionId);
    expect(location.search).toBe('?r=foshan&mat=ceramics');
    expect(history.length).toBe(entries + 1);
    act.askForMaterial('cement' as FamilyId, null);
    act.askForMaterial('ceramics' as FamilyId, null);
    expect(location.search).toBe('?mat=ceramics,cement');
  });

  it('add no entry when nothing changes', () => {
    act.selectArea(foshan);
    act.selectArea(foshan);
    expect(history.length).toBe(entries + 1);
  });

  it('toggle, isolate and clear the legend', () => {
    act.toggleSector('rare');
    act.toggleSector('building');
    expect(scene().hide).toEqual(['building', 'rare']);
    act.toggleSector('rare');
    expect(scene().hide).toEqual(['building']);
    act.isolateSector('own');
    expect(scene().hide).toEqual(['building', 'steel', 'nonferrous', 'chemical', 'rare', 'electronic']);
    act.showAllSectors();
    expect(scene().hide).toEqual([]);
  });

  it('follow the address: a link is read at once, and again when the reader goes back', () => {
    history.replaceState(null, '', '/?r=foshan&color=nonsense');
    const stop = followAddress();
    expect(scene().areas).toEqual(['foshan']);
    expect(store.getState().dropped).toEqual([{ key: 'color', value: 'nonsense' }]);
    history.replaceState(null, '', '/');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(scene()).toEqual(DEFAULT_SCENE);
    stop();
  });

  it('open a county by a link, and name a code that is none', () => {
    history.replaceState(null, '', '/?r=440305');
    const stop = followAddress();
    act.openAtlas({ atlas: anAtlas(), faults: [] });
    expect(scene().areas).toEqual(['440305']);
    history.replaceState(null, '', '/?r=440399');
    act.openAtlas({ atlas: anAtlas(), faults: [] });
    expect(scene().areas).toEqual([]);
    expect(store.getState().dropped).toEqual([{ key: 'r', value: '440399' }]);
    stop();
  });

  it('keep hover out of the link', () => {
    act.hoverArea(foshan);
    expect(store.getState().hover).toBe(foshan);
    expect(location.search).toBe('');
  });
});
