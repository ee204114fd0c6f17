import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundCamera } from '../../src/model/cameraCodec.ts';
import { COMPARE_PARTS, INDICATORS, type RowKey, SHOWN_FIGURES } from '../../src/model/comparing.ts';
import { FIND_PARTS, MOST_PICKS, MOST_RADIUS_KM, type Reference, type Weights } from '../../src/model/finding.ts';
import type { AreaId, DepartmentId, FamilyId, PlaceId, StoryId } from '../../src/model/ids.ts';
import { LANGS } from '../../src/model/localized.ts';
import { ENTERPRISE_ROLES } from '../../src/model/place.ts';
import type { Scene } from '../../src/model/scene.ts';
import { COLOR_MODES, DEFAULT_SCENE, SITE_LAYERS, STAGED_VIEWS, THEMES, VIEWS } from '../../src/model/scene.ts';
import { type KnownIds, LINK_KEYS, readScene, writeScene } from '../../src/model/sceneCodec.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { roundSpot } from '../../src/model/spotCodec.ts';

const UNKNOWN: KnownIds = { areas: null, sites: null, families: null, departments: null, aliases: new Map() };
const KNOWN: KnownIds = {
  areas: new Set(['foshan', 'yunfu', '440700']),
  sites: new Set(['gp-dayabay']),
  families: new Set(['aluminium', 'ceramics']),
  departments: new Set(['iit']),
  aliases: new Map([
    ['cloud-float', 'yunfu'],
    ['daya', 'gp-dayabay'],
  ]),
};

const area = fc.constantFrom('foshan', 'guangzhou', 'shenguanhui', '442000', '440700').map((id) => id as AreaId);
const weight = fc.integer({ min: 0, max: 100 });
const camera = fc
  .record({
    center: fc.tuple(fc.double({ min: 100, max: 125, noNaN: true }), fc.double({ min: 15, max: 30, noNaN: true })),
    zoom: fc.double({ min: 3, max: 18, noNaN: true }),
    bearing: fc.integer({ min: -180, max: 180 }),
    pitch: fc.integer({ min: 0, max: 60 }),
  })
  .map(roundCamera);
const rowKey = fc.constantFrom('target', 'f.ceramics', 'e.lead', 's.green-park').map((key) => key as RowKey);
const scenes: fc.Arbitrary<Scene> = fc.record({
  view: fc.constantFrom(...VIEWS),
  areas: fc.uniqueArray(area),
  base: fc.option(area),
  site: fc.option(fc.constantFrom('gp-dayabay' as PlaceId, 'shaogang' as PlaceId)),
  department: fc.option(fc.constantFrom('iit' as DepartmentId, 'sti' as DepartmentId)),
  finding: fc.record({
    part: fc.constantFrom(...FIND_PARTS),
    needs: fc.uniqueArray(fc.constantFrom('aluminium' as FamilyId, 'ceramics' as FamilyId)),
    reference: fc.option(
      fc.oneof(
        fc
          .tuple(fc.double({ min: 100, max: 125, noNaN: true }), fc.double({ min: 15, max: 30, noNaN: true }))
          .map((at): Reference => ({ kind: 'spot', at: roundSpot(at) })),
        fc.oneof(area, fc.constant('gp-dayabay' as PlaceId)).map((id): Reference => ({ kind: 'named', id })),
      ),
    ),
    radiusKm: fc.integer({ min: 0, max: MOST_RADIUS_KM }),
    weights: fc.tuple(weight, weight, weight, weight, weight, weight, weight, weight).map(weightsOf),
    picks: fc.uniqueArray(fc.oneof(area, fc.constant('gp-dayabay' as PlaceId)), { maxLength: MOST_PICKS }),
  }),
  comparing: fc.record({
    part: fc.constantFrom(...COMPARE_PARTS),
    shows: fc.constantFrom(...SHOWN_FIGURES),
    order: fc.uniqueArray(rowKey),
    hidden: fc.uniqueArray(rowKey),
    sortBy: fc.option(fc.record({ row: rowKey, descending: fc.boolean() })),
    x: fc.constantFrom(...INDICATORS),
    y: fc.constantFrom(...INDICATORS),
  }),
  story: fc.option(fc.constantFrom('opening' as StoryId, 'own-1' as StoryId)),
  step: fc.option(fc.integer({ min: 1, max: 999 })),
  staged: fc.constantFrom(...STAGED_VIEWS),
  kiosk: fc.boolean(),
  prism: fc.boolean(),
  color: fc.constantFrom(...COLOR_MODES),
  hide: fc.subarray([...SECTORS]),
  families: fc.uniqueArray(fc.constantFrom('aluminium' as FamilyId, 'ceramics' as FamilyId)),
  role: fc.option(fc.constantFrom(...ENTERPRISE_ROLES)),
  planOnly: fc.boolean(),
  layers: fc.subarray([...SITE_LAYERS]),
  lang: fc.constantFrom(...LANGS),
  theme: fc.constantFrom(...THEMES),
  at: fc.option(camera),
});

function weightsOf(all: readonly [number, number, number, number, number, number, number, number]): Weights {
  const [material, near, port, airport, rail, size, intensity, park] = all;
  return { material, near, port, airport, rail, size, intensity, park };
}

describe('what the site finder is asked, in a link', () => {
  it.each([
    'ref=113.2',
    'ref=23.3,113.2',
    'ref=1e2,20',
    'ref=nowhere',
    'km=201',
    'km=-1',
    'km=NaN',
    'w=1,2,3',
    'w=1,2,3,4,5,6,7,101',
    'w=1,2,3,4,5,6,7,-1',
    'need=gold',
    'pick=nowhere',
    'part=brief',
  ])('%s is left out and named, the rest stands', (query) => {
    const { scene, dropped } = readScene(`?view=find&${query}`, KNOWN);
    expect(scene).toEqual({ ...DEFAULT_SCENE, view: 'find' });
    expect(dropped).toHaveLength(1);
    expect(query).toBe(`${dropped[0]?.key}=${dropped[0]?.value}`);
  });

  it('keeps no more on the shortlist than fits', () => {
    const many = Array.from({ length: 30 }, (_, at) => 440_100 + at).join();
    expect(readScene(`?pick=${many}`, UNKNOWN).scene.finding.picks).toHaveLength(MOST_PICKS);
  });
});

describe('the scene as a link', () => {
  it('comes back as it was written, whatever the scene', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(readScene(writeScene(scene), UNKNOWN)).toEqual({ scene, dropped: [] });
      }),
    );
  });

  it('spells the default scene as nothing', () => {
    expect(writeScene(DEFAULT_SCENE)).toBe('');
    expect(readScene('', UNKNOWN)).toEqual({ scene: DEFAULT_SCENE, dropped: [] });
  });

  it('writes its keys in a fixed order with commas left legible', () => {
    const scene: Scene = {
      ...DEFAULT_SCENE,
      areas: ['foshan' as AreaId, 'yunfu' as AreaId],
      color: 'intensity',
      hide: ['steel', 'own'],
      at: { center: [113.12345, 23.1], zoom: 8.256, bearing: 0, pitch: 0 },
    };
    expect(writeScene(scene)).toBe('?r=foshan,yunfu&color=intensity&hide=steel,own&at=113.1235,23.1,8.26');
  });

  it.each([
    ['?view=fly', 'view', 'fly'],
    ['?color=rainbow', 'color', 'rainbow'],
    ['?lang=fr', 'lang', 'fr'],
    ['?theme=', 'theme', ''],
    ['?step=0', 'step', '0'],
    ['?step=1e9', 'step', '1e9'],
    ['?site=%3Cscript%3E', 'site', '<script>'],
    ['?base=atlantis', 'base', 'atlantis'],
    ['?mat=gold', 'mat', 'gold'],
    ['?role=boss', 'role', 'boss'],
    ['?plan=1', 'plan', '1'],
    ['?dept=nasa', 'dept', 'nasa'],
    ['?at=NaN,1,2', 'at', 'NaN,1,2'],
    ['?at=113,23', 'at', '113,23'],
    ['?at=23,113,8', 'at', '23,113,8'],
    ['?at=126,23,8', 'at', '126,23,8'],
    ['?at=113,14,8', 'at', '113,14,8'],
    ['?at=113,31,8', 'at', '113,31,8'],
    ['?at=113,23,2', 'at', '113,23,2'],
    ['?at=113,23,19', 'at', '113,23,19'],
    ['?at=113,23,8,0,61', 'at', '113,23,8,0,61'],
    ['?at=113,23,8,400,0', 'at', '113,23,8,400,0'],
    ['?at=1e400,23,8', 'at', '1e400,23,8'],
  ])('drops %s, says so, and keeps the default', (query, key, value) => {
    expect(readScene(query, KNOWN)).toEqual({ scene: DEFAULT_SCENE, dropped: [{ key, value }] });
  });

  it('reads the ids of earlier versions and writes those of now', () => {
    const { scene, dropped } = readScene('?r=cloud-float&site=daya', KNOWN);
    expect(dropped).toEqual([]);
    expect(writeScene(scene)).toBe('?r=yunfu&site=gp-dayabay');
  });

  it('drops the unknown members of a list one by one', () => {
    const { scene, dropped } = readScene('?r=foshan,atlantis,yunfu,foshan&hide=steel,gold&sites=port,volcano', KNOWN);
    expect(scene.areas).toEqual(['foshan', 'yunfu']);
    expect(scene.hide).toEqual(['steel']);
    expect(scene.layers).toEqual(['port']);
    expect(dropped.map(({ value }) => value)).toEqual(['atlantis', 'gold', 'volcano']);
  });

  it('takes the first of a repeated key and names the others', () => {
    const { scene, dropped } = readScene('?color=target&color=sector', KNOWN);
    expect(scene.color).toBe('target');
    expect(dropped).toEqual([{ key: 'color', value: 'sector' }]);
  });

  it('ignores keys that are not ours', () => {
    expect(readScene('?utm_source=x&__proto__=1', KNOWN)).toEqual({ scene: DEFAULT_SCENE, dropped: [] });
  });

  it('judges ids by spelling until it knows which exist', () => {
    expect(readScene('?r=zhongshan,440700,999999,%3Cb%3E', UNKNOWN).scene.areas).toEqual(['zhongshan', '440700']);
  });

  it('never throws and always ends in a scene that can be written and read again', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6000 }),
      fc
        .array(fc.tuple(fc.constantFrom(...LINK_KEYS), fc.string({ unit: 'grapheme' })))
        .map((pairs) => new URLSearchParams(pairs).toString()),
      fc
        .array(fc.tuple(fc.constantFrom(...LINK_KEYS), fc.string()))
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(junk, (query) => {
        const { scene } = readScene(query, KNOWN);
        expect(readScene(writeScene(scene), KNOWN)).toEqual({ scene, dropped: [] });
      }),
    );
  });

  it('shows no more than 60 characters of a dropped value', () => {
    expect(readScene(`?color=${'x'.repeat(500)}`, KNOWN).dropped[0]?.value).toHaveLength(60);
  });
});
