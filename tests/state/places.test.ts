// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import * as act from '../../src/state/actions.ts';
import { followAddress } from '../../src/state/history.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';

const port = 'port-nansha' as PlaceId;
const foshan = 'foshan' as AreaId;
const scene = () => store.getState().scene;
let entries = 0;

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ scene: DEFAULT_SCENE, hover: null, hoverPlaces: [], listing: null, dropped: [], atlas: null });
  entries = history.length;
});

describe('places and the address bar', () => {
  it('push layers and cards, so that back undoes them', () => {
    act.toggleLayer('port');
    act.openSite(port);
    expect(location.search).toBe('?site=port-nansha&sites=port');
    expect(history.length).toBe(entries + 2);
  });

  it('keep the open list and what is hovered out of the link', () => {
    act.openStack([port]);
    act.hoverPlaces([port]);
    expect(location.search).toBe('');
    expect(history.length).toBe(entries);
  });

  it('take an enterprise for a place, and drop what no file knows once all are read', () => {
    history.replaceState(null, '', '/?site=shaogang&sites=lead');
    const stop = followAddress();
    act.openAtlas({ atlas: anAtlas(), faults: [] });
    expect(scene()).toMatchObject({ site: 'shaogang', layers: ['lead'] });
    history.replaceState(null, '', '/?site=shangri-la');
    act.openAtlas({ atlas: anAtlas({ sites: [], sitesLoaded: false }), faults: [] });
    expect(scene().site).toBe('shangri-la');
    act.openAtlas({ atlas: anAtlas(), faults: [] });
    expect(scene().site).toBeNull();
    expect(store.getState().dropped).toEqual([{ key: 'site', value: 'shangri-la' }]);
    stop();
  });
});

describe('what lies over what', () => {
  it('a card lies over the list it was chosen from, the list over the panel; Esc takes one after the other', () => {
    act.selectArea(foshan);
    act.openStack([port]);
    act.openSite(port);
    act.closeTopmost();
    expect(scene().site).toBeNull();
    expect(store.getState().listing).not.toBeNull();
    act.closeTopmost();
    expect(store.getState().listing).toBeNull();
    expect(scene().areas).toEqual(['foshan']);
    act.closeTopmost();
    expect(scene().areas).toEqual([]);
  });

  it('a region chosen closes card and list; a list asked for closes the card', () => {
    act.openSite(port);
    act.listLayer('port');
    expect(scene().site).toBeNull();
    act.openSite(port);
    act.selectArea(foshan);
    expect(scene().site).toBeNull();
    expect(store.getState().listing).toBeNull();
  });
});
