// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMet, hoverMet } from '../../src/app/answerMet.ts';
import { meetAt } from '../../src/app/meetAt.ts';
import { project } from '../../src/cartography/camera.ts';
import { siteMarks } from '../../src/cartography/siteMarks.ts';
import type { Scene } from '../../src/model/scene.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const camera = { center: [113.4, 22.9] as const, zoom: 7, bearing: 0, pitch: 0 };
const seen = { camera, home: camera, size: { width: 800, height: 600 }, ground: null };
const show = (scene: Partial<Scene>) =>
  store.setState({ atlas, scene: aScene(scene), hover: null, hoverPlaces: [], listing: null });

beforeEach(() => show({ layers: ['port', 'lead', 'steel-works', 'named-base'] }));

describe('what a pointer met', () => {
  it('opens the card of one place', () => {
    answerMet({ area: 'zhanjiang', sites: ['port-yantian'] }, atlas, seen);
    expect(store.getState().scene).toMatchObject({ site: 'port-yantian', areas: [] });
  });

  it('opens a list of places that stand on one spot, whichever of them was met', () => {
    for (const met of ['jinshenglan', 'base-yunfu-steel']) {
      show(store.getState().scene);
      answerMet({ area: 'yunfu', sites: [met] }, atlas, seen);
      const { listing } = store.getState();
      expect(listing?.kind === 'stack' && listing.ids.slice(0, 2)).toEqual(['jinshenglan', 'steel-scn00287-2']);
    }
  });

  it('selects the area where there is no place, and nothing where there is neither', () => {
    answerMet({ area: 'foshan', sites: [] }, atlas, seen);
    expect(store.getState().scene.areas).toEqual(['foshan']);
    show({});
    answerMet({ area: 'atlantis', sites: ['gone'] }, atlas, seen);
    expect(store.getState().scene).toEqual(aScene());
  });

  it('goes down a level on the ground of what is selected, and stays with the region on its symbol', () => {
    show({ areas: atlas.regions.filter(({ id }) => id === 'shenguanhui').map(({ id }) => id) });
    const ground = project(seen.camera, seen.size, [113.95, 22.56]);
    const met = { area: 'shenguanhui', sites: [] };
    hoverMet(met, atlas, { ...seen, ground });
    expect(store.getState().hover).toBe('440300');
    answerMet(met, atlas, seen);
    expect(store.getState().scene.areas).toEqual(['shenguanhui']);
    for (const id of ['440300', '440305']) {
      answerMet(met, atlas, { ...seen, ground });
      expect(store.getState().scene.areas).toEqual([id]);
    }
  });

  it('hovers the place before the area beneath it', () => {
    hoverMet({ area: 'zhuhai', sites: ['port-yantian'] }, atlas, seen);
    expect(store.getState()).toMatchObject({ hover: null, hoverPlaces: ['port-yantian'] });
    hoverMet({ area: 'zhuhai', sites: [] }, atlas, seen);
    expect(store.getState()).toMatchObject({ hover: 'zhuhai', hoverPlaces: [] });
  });

  it('finds a place by where it stands, whatever lies over its mark', () => {
    const at = atlas.sites.find((site) => site.id === 'port-yantian')?.position?.at;
    if (!at) throw new Error('no such port');
    const plate = {
      meet: () => null,
      camera: () => seen.camera,
      size: () => seen.size,
      hubs: () => [],
      stands: () => false,
      symbolScale: () => 1,
    };
    const [x, y] = project(seen.camera, seen.size, at);
    expect(meetAt(plate, atlas, [x + 5, y - 5], false)).toEqual({ area: null, sites: ['port-yantian'] });
    expect(meetAt(plate, atlas, [x + 40, y], false)).toEqual({ area: null, sites: [] });
  });

  it('opens a hub of what is selected though its layer is off', () => {
    show({});
    answerMet({ area: 'guangzhou', sites: ['port-yantian'] }, atlas, seen);
    expect(store.getState().scene.site).toBe('port-yantian');
    show({});
    hoverMet({ area: 'guangzhou', sites: ['port-yantian'] }, atlas, seen);
    expect(store.getState()).toMatchObject({ hover: null, hoverPlaces: ['port-yantian'] });
  });

  it('meets a hub by its icon, over whatever lies there; beside it a finger on a symbol means the symbol', () => {
    const port = siteMarks(atlas, aScene({ layers: ['port'] })).find(({ id }) => id === 'port-yantian');
    if (!port) throw new Error('no such port');
    const [x, y] = project(seen.camera, seen.size, port.at);
    const plate = {
      meet: () => ({ area: 'shenguanhui', sites: ['hsr-shenzhen-north'] }),
      camera: () => seen.camera,
      size: () => seen.size,
      hubs: () => [{ mark: port, x: 30, y: 0 }],
      stands: () => false,
      symbolScale: () => 1,
    };
    const isFinger = vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    const sites = (dx: number, onSymbol: boolean) => meetAt(plate, atlas, [x + dx, y], onSymbol).sites;
    expect(sites(32, true)).toEqual(['port-yantian']);
    expect(sites(48, false)).toEqual(['port-yantian']);
    expect(sites(48, true)).toEqual(['hsr-shenzhen-north']);
    isFinger.mockRestore();
  });
});
