import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { area } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { CityCode, PlannedId, RegionId } from '../../src/model/ids.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { type AreasWanted, scenarioGeoJson } from '../../src/output/scenarioGeoJson.ts';
import { aGroup, groupsScenario } from '../make/aGroup.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { program } from '../make/program.ts';
import { theShapes } from '../make/theShapes.ts';

const atlas = anAtlas();
const BELT = aGroup(['foshan', 'zhaoqing', 'qingyuan', 'yunfu'], '陶瓷带');
const EDITED = groupsScenario([BELT, aGroup(['440300', '440500', 'zhanjiang'], 'Apart', 2)], {
  name: '情景甲',
  members: [{ city: '440700' as CityCode, regions: ['zhuhai' as RegionId] }],
  targets: [{ region: 'shaoguan' as RegionId, value: 1500, qualifier: '=' }],
  sites: [{ id: 'planned-1' as PlannedId, name: '新厂', at: [112.9, 23.1] }],
});
const ALL: AreasWanted = { groups: true, regions: true, day: '2026-01-05', approval: 'Schematic' };
const text = (wanted: Partial<AreasWanted> = {}, scenario: Scenario = EDITED) =>
  scenarioGeoJson(atlas, scenario, { ...ALL, ...wanted }, 'zh');
const collection = (wanted: Partial<AreasWanted> = {}, scenario: Scenario = EDITED): FeatureCollection =>
  JSON.parse(text(wanted, scenario));
const found = (id: string): Feature => {
  const feature = collection().features.find((each) => each.id === id);
  if (feature === undefined) throw new Error(`no feature ${id}`);
  return feature;
};
const shapeOf = (id: string): MultiPolygon => {
  const { geometry } = found(id);
  if (geometry.type !== 'MultiPolygon') throw new Error(`${id} has no boundary`);
  return geometry;
};
const km2 = (geometry: MultiPolygon) => area({ type: 'Feature', properties: {}, geometry }) / 1e6;

describe('the file', () => {
  it('has the groups, the nine and the planned sites, or what was asked for', () => {
    const kinds = (wanted: Partial<AreasWanted>) =>
      collection(wanted).features.map(({ properties }) => properties?.['kind']);
    expect(kinds({ regions: false })).toEqual(['group', 'group', 'planned-site']);
    expect(kinds({ groups: false })).toEqual([...Array.from({ length: 9 }, () => 'region'), 'planned-site']);
  });

  it('says whose it is, of which edition and day, under what licence its boundaries stand', () => {
    expect(collection()).toMatchObject({
      status: 'scenario',
      scenario: '情景甲',
      edition: atlas.edition.id,
      day: '2026-01-05',
      approval: 'Schematic',
      boundaries: { source: 'tianditu-2024-05', licence: expect.stringContaining('MIT') },
    });
  });

  it('has no feature without a status, and marks as the plan’s only what the scenario left alone', () => {
    const status = collection().features.map(({ id, properties }) => [id, properties?.['status']]);
    expect(status.filter(([, is]) => is === 'scenario').map(([id]) => id)).toEqual([
      'group-1',
      'group-2',
      'foshan',
      'zhuhai',
      'shaoguan',
      'planned-1',
    ]);
    expect(status.every(([, is]) => is === 'scenario' || is === 'plan')).toBe(true);
  });

  it('writes a sum with its sign and its parts, each with sign and status', () => {
    expect(found('group-1').properties).toMatchObject({
      name: '陶瓷带',
      members: ['foshan', 'zhaoqing', 'qingyuan', 'yunfu'],
      target_qualifier: '>',
      target_value: 9700,
      target_unit: 'yi-cny',
      target_year: 2025,
      target_status: 'scenario',
      target_note: '其中云浮仅石材',
      target_text: '>9700 亿元（情景）',
      parts_that_touch: 1,
      share_means: 'ratio',
    });
    expect(found('group-1').properties?.['target_parts']).toContainEqual(
      expect.objectContaining({ region: 'foshan', target_value: 6000, target_qualifier: '=', target_status: 'target' }),
    );
  });

  it('says what is not in a sum and why a number is missing', () => {
    expect(found('group-2').properties).toMatchObject({
      target_value: 1000,
      target_unstated: ['440300', '440500'],
      area_value: null,
      area_missing: 'no-source',
      parts_that_touch: 3,
    });
  });

  it('leaves the plan’s own numbers as they are', () => {
    expect(found('guangzhou').properties).toMatchObject({
      target_qualifier: '>=',
      target_value: 5000,
      target_status: 'target',
      target_text: '≥5000 亿元',
    });
  });
});

describe('its boundaries', () => {
  it('are united anew: a group is as large as its cities, a region as its members in the scenario', () => {
    const { cities } = theShapes();
    const sum = (...codes: string[]) =>
      codes.reduce((total, code) => total + km2(cities.get(code as CityCode) ?? shapeOf('none')), 0);
    expect(km2(shapeOf('group-1')) / sum('440600', '441200', '441800', '445300')).toBeCloseTo(1, 6);
    expect(km2(shapeOf('zhuhai')) / sum('440400', '440700')).toBeCloseTo(1, 6);
  });

  it('keep to RFC 7946: closed rings, outer ones counter-clockwise, seven decimals at most, nothing twice', () => {
    for (const { geometry } of collection().features) {
      if (geometry.type !== 'MultiPolygon') continue;
      for (const rings of geometry.coordinates)
        for (const [at, ring] of rings.entries()) {
          expect(ring[0]).toEqual(ring.at(-1));
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(Math.sign(twiceArea(ring))).toBe(at === 0 ? 1 : -1);
          for (const [index, position] of ring.entries()) expect(position).not.toEqual(ring[index + 1]);
          expect(ring.flat().every((degrees) => /^\d+(\.\d{1,7})?$/.test(String(degrees)))).toBe(true);
        }
    }
  });

  it('are missing where the file of boundaries could not be read', () => {
    const file = scenarioGeoJson(anAtlas({ shapes: null }), EDITED, ALL, 'zh');
    const areas = (JSON.parse(file) as FeatureCollection).features.filter(({ id }) => id !== 'planned-1');
    expect(areas.map(({ geometry }) => geometry)).toEqual(areas.map(() => null));
  });

  it('put a planned site where it stands, longitude first', () => {
    expect(found('planned-1').geometry).toEqual({ type: 'Point', coordinates: [112.9, 23.1] });
  });
});

const ogrinfo = program('ogrinfo');

describe('GDAL', () => {
  it('reads every feature and finds each valid', ({ skip }) => {
    skip(ogrinfo === null, 'ogrinfo (GDAL) is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'regrouped-'));
    try {
      const file = join(folder, 'regrouped.geojson');
      writeFileSync(file, text());
      const count = (condition: string) =>
        Number(
          /n \(Integer\) = (\d+)/.exec(
            execFileSync(
              ogrinfo ?? 'ogrinfo',
              ['-q', '-dialect', 'sqlite', '-sql', `select count(*) as n from regrouped where ${condition}`, file],
              { encoding: 'utf8' },
            ),
          )?.[1],
        );
      expect(count('1 = 1')).toBe(12);
      expect(count('ST_IsValid(geometry)')).toBe(12);
      expect(count("status in ('scenario', 'plan')")).toBe(12);
      expect(count("kind = 'group' and target_value = 9700 and target_qualifier = '>'")).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function twiceArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}
