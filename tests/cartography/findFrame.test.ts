import { describe, expect, test } from 'vitest';
import { ranking } from '../../src/analysis/ranking.ts';
import { findFrame } from '../../src/cartography/findFrame.ts';
import { DEFAULT_WEIGHTS, type Finding } from '../../src/model/finding.ts';
import type { RegionId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Band } from '../../src/model/shapes.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const pictureOf = (finding: Partial<Finding> = {}, scene: Partial<Scene> = {}, band: Band = 'province') =>
  findFrame(anAtlas(), aScene({ view: 'find', finding: aFinding(finding), ...scene }), band);

const NONE = Object.fromEntries(Object.keys(DEFAULT_WEIGHTS).map((each) => [each, 0])) as Finding['weights'];
const symbolOf = (picture: ReturnType<typeof pictureOf>, id: string) =>
  picture.symbols.find(({ region }) => region === id);

describe('a ranked map', () => {
  const picture = pictureOf();
  const { ranked } = ranking(anAtlas(), aFinding());

  test('fills each region by the lower end of its score, without a rim, and no city', () => {
    const fills = ['rev-1', 'rev-2', 'rev-3', 'rev-4', 'rev-5'];
    expect(ranked).toHaveLength(9);
    for (const { candidate, score } of ranked ?? []) {
      const area = picture.areas.find(({ id }) => id === candidate.region.id);
      const step = score.lo < 25 ? 0 : score.lo < 40 ? 1 : score.lo < 55 ? 2 : score.lo < 75 ? 3 : 4;
      expect(area?.paint).toEqual({ fill: fills[step], rim: null, dots: false });
    }
    expect(picture.areas.slice(9).every(({ paint }) => paint === null)).toBe(true);
  });

  test('has a disc with its rank for each, the first three filled, and no circle, mark or number', () => {
    for (const { candidate, rank } of ranked ?? []) {
      const layout = symbolOf(picture, candidate.region.id)?.layout;
      expect(layout?.disc).toMatchObject({ text: String(rank), isTop: rank <= 3 });
      expect(layout?.circle).toBeNull();
      expect(layout?.lines.map(({ text }) => text).join('')).toBe(candidate.region.name.zh);
    }
  });

  test('says rank and score to a reader voice, whole numbers that hold the interval', () => {
    const [first] = ranked ?? [];
    const speech = symbolOf(picture, first?.candidate.region.id ?? '')?.speech;
    const [, lo = '', hi = lo] = speech?.match(/^佛山，第 1 名，得分 (\d+)(?: 至 (\d+))?$/) ?? [];
    expect(Number(lo)).toBe(Math.floor(first?.score.lo ?? -1));
    expect(Number(hi)).toBe(Math.ceil(first?.score.hi ?? -1));
    expect(symbolOf(pictureOf({}, { lang: 'en' }), 'foshan')?.speech).toMatch(/^Foshan, rank 1, score \d+( to \d+)?$/);
  });

  test('keeps what filters of other views put out lit', () => {
    const filtered = pictureOf({}, { hide: ['building', 'steel'], planOnly: true });
    expect([...filtered.areas, ...filtered.symbols].some(({ dimmed }) => dimmed)).toBe(false);
  });

  test('marks the selected region', () => {
    const selected = pictureOf({}, { areas: ['yunfu' as RegionId] });
    expect(symbolOf(selected, 'yunfu')?.selected).toBe(true);
    expect(selected.areas.filter((area) => area.selected).map(({ id }) => id)).toEqual(['yunfu']);
  });
});

test('where no weight counts the ground is plain and the names stand alone', () => {
  const picture = pictureOf({ weights: NONE });
  expect(new Set(picture.areas.slice(0, 9).map(({ paint }) => paint?.fill))).toEqual(new Set(['map-none']));
  expect(picture.symbols).toHaveLength(9);
  expect(picture.symbols.every(({ layout }) => layout.disc === null && layout.lines.length > 0)).toBe(true);
  expect(symbolOf(picture, 'foshan')?.speech).toBe('佛山，未排序');
});

describe('around the reference', () => {
  test('stand rings with their labels, and a mark that says where it is', () => {
    const { finder } = pictureOf();
    expect(finder?.rings.map(({ km }) => km)).toEqual([50, 150, 100]);
    expect(finder?.labels.map(({ text }) => text).sort()).toEqual(['100 km', '150 km', '50 km']);
    expect(finder?.reference).toMatchObject({ at: [[113.2, 23.38]], value: '113.20°E，23.38°N' });
  });

  test('of a region with three seats the rings hold what is near any of them', () => {
    const { finder } = pictureOf({ reference: { kind: 'named', id: 'shenguanhui' as RegionId } });
    expect(finder?.reference?.at).toHaveLength(3);
    expect(finder?.reference?.value.startsWith('深莞惠')).toBe(true);
    const chosen = finder?.rings.find((ring) => ring.chosen);
    expect(chosen?.lines.length).toBeGreaterThan(1);
  });

  test('is nothing without a reference, and no ring for a radius of nothing', () => {
    expect(pictureOf({ reference: null }).finder).toEqual({ rings: [], labels: [], reference: null, ties: [] });
    const still = pictureOf({ radiusKm: 0 }).finder;
    expect(still?.rings).toEqual([]);
    expect(still?.reference).not.toBeNull();
  });
});

test.each(['narrow', 'province', 'region'] as const)(
  'band %s names 香港, 澳门 and 东沙群岛 in both languages',
  (band) => {
    for (const lang of ['zh', 'en'] as const) {
      const ids = pictureOf({}, { lang }, band).labels.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['810000', '820000', 'dongsha']));
    }
  },
);
