import { describe, expect, it } from 'vitest';
import { citiesOf, nearestRegions, nearestSites } from '../../src/analysis/nearest.ts';
import type { City } from '../../src/model/place.ts';
import type { Region } from '../../src/model/region.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
function region(id: string): Region {
  const found = atlas.regions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}
function city(name: string): City {
  const found = atlas.cities.find((candidate) => candidate.name.zh === name);
  if (!found) throw new Error(`no city ${name}`);
  return found;
}

describe('nearestSites', () => {
  it('leaves out sites without a position', () => {
    const parks = nearestSites(citiesOf(region('foshan'), atlas), atlas.sites, 'green-park');
    const placed = atlas.sites.filter((site) => site.kind === 'green-park' && site.position !== null);
    expect(parks).toHaveLength(placed.length);
    expect(placed.length).toBeLessThan(atlas.sites.filter((site) => site.kind === 'green-park').length);
  });

  it('runs nearest first, from the nearest of several seats', () => {
    const seats = citiesOf(region('shenguanhui'), atlas);
    const airports = nearestSites(seats, atlas.sites, 'airport');
    const own = airports.find((near) => near.what.name.zh === '惠州平潭机场');
    expect(own?.from.name.zh).toBe('惠州');
    expect(airports.map((near) => near.km)).toEqual(airports.map((near) => near.km).sort((a, b) => a - b));
  });
});

describe('nearestRegions', () => {
  it('orders all regions by the nearest of their seats', () => {
    const near = nearestRegions(city('江门'), atlas);
    expect(near).toHaveLength(atlas.regions.length);
    expect(near[0]?.what.id).toBe('foshan');
  });

  it('is zero for a member’s own region', () => {
    expect(nearestRegions(city('东莞'), atlas)[0]).toMatchObject({ km: 0, what: { id: 'shenguanhui' } });
  });
});
