// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { FamilyId } from '../../src/model/ids.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import * as act from '../../src/state/actions.ts';
import { followAddress } from '../../src/state/history.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';

const aluminium = 'processed-aluminium' as FamilyId;
const stone = 'stone' as FamilyId;
const scene = () => store.getState().scene;
let entries = 0;

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ scene: DEFAULT_SCENE, hover: null, hoverPlaces: [], listing: null, dropped: [], atlas: null });
  entries = history.length;
});

describe('filters and the address bar', () => {
  it('push each, combine, and go all at once; layers of places stay', () => {
    act.toggleLayer('port');
    act.toggleSector('steel');
    act.toggleFamily(aluminium);
    act.toggleFamily(stone);
    act.filterByRole('lead');
    act.filterByPlan(true);
    expect(location.search).toBe('?hide=steel&mat=processed-aluminium,stone&role=lead&plan=only&sites=port');
    expect(history.length).toBe(entries + 6);
    act.toggleFamily(aluminium);
    expect(scene().families).toEqual([stone]);
    act.clearFilters();
    expect(scene()).toEqual({ ...DEFAULT_SCENE, layers: ['port'] });
    expect(location.search).toBe('?sites=port');
  });
});

/** What a link means once the atlas is there, and what of it was left out. */
function read(query: string, aliases: readonly (readonly [string, string])[] = []) {
  history.replaceState(null, '', query);
  const stop = followAddress();
  const atlas = anAtlas();
  act.openAtlas({ atlas: { ...atlas, aliases: new Map([...atlas.aliases, ...aliases]) }, faults: [] });
  stop();
  return { scene: scene(), dropped: store.getState().dropped };
}

describe('a link of an earlier version', () => {
  it('to a family or a department that is gone says so by name, and the rest of it stands', () => {
    const link = read('/?r=foshan&dept=ministry-of-gold&mat=phlogiston,stone&role=lead');
    expect(link.scene).toMatchObject({ areas: ['foshan'], department: null, families: ['stone'], role: 'lead' });
    expect(link.dropped).toEqual([
      { key: 'dept', value: 'ministry-of-gold' },
      { key: 'mat', value: 'phlogiston' },
    ]);
  });

  it('to one that was renamed means the new one, once', () => {
    const link = read('/?mat=aluminium,processed-aluminium', [['aluminium', 'processed-aluminium']]);
    expect(link.scene.families).toEqual(['processed-aluminium']);
    expect(link.dropped).toEqual([]);
  });

  it('with a role or a plan that there never was, however long, is read without it', () => {
    const link = read(`/?role=${'boss'.repeat(500)}&plan=all&mat=${'<b>😀'.repeat(300)}`);
    expect(link.scene).toEqual(DEFAULT_SCENE);
    expect(link.dropped.map(({ key }) => key).sort()).toEqual(['mat', 'plan', 'role']);
    for (const { value } of link.dropped) expect(value.length).toBeLessThanOrEqual(60);
  });
});
