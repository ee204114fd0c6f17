import fc from 'fast-check';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { type Scene, SITE_LAYERS } from '../../src/model/scene.ts';
import { sceneGeoJson } from '../../src/output/sceneGeoJson.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const TAKEN = { day: '2026-01-05', link: 'https://atlas.example/', disclaimer: '示意图' };

interface SceneFile extends FeatureCollection {
  readonly features: Feature[];
  readonly filters: Readonly<Record<string, unknown>>;
  readonly layers: readonly string[];
  readonly selected: readonly string[];
  readonly shown: Readonly<Record<string, string>>;
  readonly disclaimer: string;
  readonly sources: readonly { readonly id: string }[];
}

function fileOf(scene: Scene): SceneFile {
  const file: SceneFile = JSON.parse(sceneGeoJson(anAtlas(), scene, TAKEN));
  return file;
}

function kinds(file: SceneFile, kind: string): readonly Feature[] {
  return file.features.filter(({ properties }) => properties?.['kind'] === kind);
}

test('the nine regions have their boundaries and targets with sign, unit, status and locator apart', () => {
  const regions = kinds(fileOf(aScene()), 'region');
  expect(
    regions.map(({ id, properties }) => [id, properties?.['target_qualifier'], properties?.['target_value']]),
  ).toEqual(anAtlas().regions.map(({ id, target }) => [id, target.qualifier, target.value]));
  for (const { geometry, properties } of regions) {
    expect(geometry.type).toBe('MultiPolygon');
    expect(properties).toMatchObject({
      target_unit: 'yi-cny',
      target_status: 'target',
      target_year: 2025,
      target_source: 'plan-draft',
    });
    expect(properties?.['target_locator']).toMatch(/专栏1/);
  }
  expect(regions.find(({ id }) => id === 'yunfu')?.properties?.['target_note']).toBe('仅石材');
});

test('outer rings run counter-clockwise, as RFC 7946 wants them', () => {
  for (const { geometry } of kinds(fileOf(aScene()), 'region')) {
    const [ring = []] = (geometry as MultiPolygon).coordinates[0] ?? [];
    const twice = ring
      .slice(1)
      .reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);
    expect(twice).toBeGreaterThan(0);
  }
});

test('cities without a cluster have no target, and say why', () => {
  const cities = kinds(fileOf(aScene()), 'city');
  expect(cities).toHaveLength(anAtlas().cities.filter(({ region }) => region === null).length);
  for (const { properties } of cities) {
    expect(properties?.['target_value']).toBeNull();
    expect(properties?.['target_missing']).toBe('not-stated');
  }
});

test('places of the layers that are on have datum, precision and sources; others are not in it', () => {
  const file = fileOf(aScene({ layers: ['port'] }));
  const ports = anAtlas().sites.filter(({ kind, position }) => kind === 'port' && position !== null);
  const sites = kinds(file, 'site');
  expect(sites.map(({ id }) => id).sort()).toEqual(ports.map(({ id }) => id).sort());
  for (const { geometry, properties } of sites) {
    expect(geometry.type).toBe('Point');
    for (const name of ['precision_km', 'source_datum', 'point_is', 'sources'])
      expect(properties?.[name], name).toBeTruthy();
  }
  for (const id of new Set(ports.flatMap(({ sources }) => sources)))
    expect(file.sources.map((source) => source.id)).toContain(id);
});

test('filters and selection are respected and said', () => {
  const county = anAtlas().counties[0];
  const areas = ['foshan' as Scene['areas'][number], ...(county === undefined ? [] : [county.code])];
  const file = fileOf(aScene({ hide: ['building', 'nonferrous', 'chemical'], areas }));
  expect(file.filters).toMatchObject({ hide: ['building', 'nonferrous', 'chemical'] });
  expect(file.selected).toEqual([...areas]);
  expect(file.shown['筛选']).toContain('不看');
  expect(kinds(file, 'region').find(({ id }) => id === 'foshan')?.properties).toMatchObject({
    dimmed: true,
    selected: true,
  });
  expect(kinds(file, 'region').find(({ id }) => id === 'zhanjiang')?.properties).toMatchObject({
    dimmed: false,
    selected: false,
  });
  expect(kinds(file, 'county').map(({ id }) => id)).toEqual([county?.code]);
});

test('the site finder gives rank and both ends of the score, and the reference', () => {
  const file = fileOf(aScene({ view: 'find', finding: aFinding() }));
  const ranks = kinds(file, 'region').map(({ properties }) => Number(properties?.['rank']));
  expect(ranks.every((rank) => rank >= 1 && rank <= 9)).toBe(true);
  for (const { properties } of kinds(file, 'region'))
    expect(Number(properties?.['score_low'])).toBeLessThanOrEqual(Number(properties?.['score_high']));
  expect(kinds(file, 'reference')[0]?.geometry).toEqual({ type: 'MultiPoint', coordinates: [[113.2, 23.38]] });
});

test('whatever layers are on, every position is one of the sheet', () => {
  fc.assert(
    fc.property(fc.subarray([...SITE_LAYERS]), (layers) => {
      for (const { geometry } of fileOf(aScene({ layers })).features) {
        if (geometry?.type !== 'Point') continue;
        const [lon = 0, lat = 0] = geometry.coordinates;
        expect(lon).toBeGreaterThan(108);
        expect(lon).toBeLessThan(118);
        expect(lat).toBeGreaterThan(19);
        expect(lat).toBeLessThan(26);
      }
    }),
    { numRuns: 6 },
  );
});
