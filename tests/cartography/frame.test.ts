import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const NINE = 'foshan guangzhou shenguanhui zhuhai zhaoqing qingyuan shaoguan zhanjiang yunfu'.split(' ');

const pictureOf = (part: Partial<Scene> = {}) => frame(anAtlas(), aScene(part), 'province');

const idOf = (id: string) => {
  const area = pictureOf().areas.find((each) => each.id === id);
  if (area === undefined) throw new Error(`no area ${id}`);
  return area.id;
};

test('the nine stand in the plan’s order, then the cities without a cluster, which have no data colour', () => {
  const { areas, symbols } = pictureOf();
  expect(areas.slice(0, 9).map(({ id }) => id)).toEqual(NINE);
  expect(areas.slice(9).map(({ paint }) => paint)).toEqual(Array.from({ length: 10 }, () => null));
  expect(symbols.map(({ region }) => region)).toEqual(NINE);
});

describe.each(['narrow', 'province', 'region'] as const)('band %s', (band) => {
  test.each(['zh', 'en'] as const)('has a symbol of each of the nine and labels of its own in %s', (lang) => {
    const picture = frame(anAtlas(), aScene({ lang }), band);
    expect(picture.symbols.map(({ region }) => region)).toEqual(NINE);
    expect(picture.labels.every((label) => label.band === band && label.lang === lang)).toBe(true);
    expect(new Set(picture.labels.map(({ id }) => id)).size).toBe(picture.labels.length);
  });
});

test('close by, every circle stands in place; from afar four are displaced, with a leader', () => {
  const displaced = (band: 'narrow' | 'province' | 'region') =>
    frame(anAtlas(), aScene(), band)
      .symbols.filter(({ foot }) => foot !== null)
      .map(({ region }) => region);
  expect(displaced('region')).toEqual([]);
  expect(displaced('province')).toEqual(['foshan', 'guangzhou', 'shenguanhui', 'zhuhai']);
  expect(displaced('narrow')).toEqual(displaced('province'));
});

describe('a filter', () => {
  const dimmed = (hide: Scene['hide']) =>
    pictureOf({ hide })
      .areas.filter((area) => area.dimmed)
      .map(({ id }) => id);

  test('dims a region of which no mark is left', () => {
    expect(dimmed([])).toEqual([]);
    expect(dimmed(['chemical'])).toEqual(['zhuhai']);
    expect(dimmed(['steel'])).toEqual([]);
    expect(dimmed(['steel', 'building'])).toEqual(['yunfu']);
    expect(dimmed(['own', 'electronic', 'chemical'])).toEqual(['guangzhou', 'shenguanhui', 'zhuhai']);
  });

  test('dims the symbol with its area, and no city', () => {
    const { areas, symbols } = pictureOf({
      hide: ['building', 'steel', 'nonferrous', 'chemical', 'rare', 'electronic', 'own'],
    });
    expect(symbols.every((symbol) => symbol.dimmed)).toBe(true);
    expect(areas.filter((area) => area.dimmed).map(({ id }) => id)).toEqual(NINE);
  });
});

describe('filters of materials, role and plan', () => {
  const family = (id: string) => id as FamilyId;
  const aluminium = family('processed-aluminium');

  test('dim area and symbol together, and say so to a reader voice', () => {
    const { areas, symbols } = pictureOf({ families: [aluminium], role: 'lead' });
    expect(areas.filter(({ paint, dimmed }) => paint !== null && !dimmed).map(({ id }) => id)).toEqual(['shaoguan']);
    expect(symbols.filter(({ dimmed }) => !dimmed).map(({ region }) => region)).toEqual(['shaoguan']);
    for (const { dimmed, speech } of symbols) expect(speech.endsWith('已筛掉')).toBe(dimmed);
  });

  test('put out the marks of all other materials, in regions that stay as well', () => {
    const foshan = pictureOf({ families: [aluminium] }).symbols.find(({ region }) => region === 'foshan');
    expect(foshan?.layout.marks.filter(({ off }) => !off)).toHaveLength(1);
    expect(foshan?.layout.marks).toHaveLength(7);
  });

  test('change no colour and no circle', () => {
    const free = pictureOf({ layers: ['port'] });
    const filtered = pictureOf({
      layers: ['port'],
      families: [aluminium],
      role: 'lead',
      planOnly: true,
      hide: ['steel'],
    });
    expect(filtered.areas.map(({ paint }) => paint)).toEqual(free.areas.map(({ paint }) => paint));
    expect(filtered.symbols.map(({ layout }) => layout.circle)).toEqual(
      free.symbols.map(({ layout }) => layout.circle),
    );
    expect(filtered.sites.map(({ id }) => id)).toEqual(free.sites.map(({ id }) => id));
  });
});

test('a selected region is marked on area and symbol, a city on its area', () => {
  const selected = (area: string) => {
    const { areas, symbols } = pictureOf({ areas: [idOf(area)] });
    return [areas, symbols].map((list) => list.filter((each) => each.selected).length);
  };
  expect(selected('zhuhai')).toEqual([1, 1]);
  expect(selected('441400')).toEqual([1, 0]);
});

describe('what a reader voice says of a symbol', () => {
  const speechOf = (region: string, part: Partial<Scene>) =>
    pictureOf(part).symbols.find((symbol) => symbol.region === region)?.speech;

  test.each([
    ['foshan', { lang: 'zh' }, '佛山 6000 亿元，2025 年目标，7 种材料，第 1 个，共 9 个'],
    ['guangzhou', { lang: 'zh' }, '广州 ≥5000，至少 5000 亿元，2025 年目标，3 种材料，第 2 个，共 9 个'],
    ['yunfu', { lang: 'zh' }, '云浮 >1000 仅石材，超过 1000 亿元，2025 年目标，2 种材料，第 9 个，共 9 个'],
    ['foshan', { lang: 'en' }, 'Foshan 600 billion yuan, 2025 target, 7 materials, 1 of 9'],
    ['zhuhai', { lang: 'en' }, 'Zhuhai >200, more than 200 billion yuan, 2025 target, 4 materials, 4 of 9'],
    [
      'shaoguan',
      { lang: 'zh', color: 'intensity' },
      '韶关 >0.05，超过 0.05 亿元每平方公里，目标强度，6 种材料，第 7 个，共 9 个',
    ],
  ] as const)('%s %o', (region, part, speech) => {
    expect(speechOf(region, part)).toBe(speech);
  });

  test('begins with name and number as they stand on the map', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const color of ['sector', 'intensity'] as const)
        for (const { layout, speech } of pictureOf({ lang, color }).symbols) {
          const name = layout.lines.filter(({ kind }) => kind === 'name').map(({ text }) => text);
          const rest = layout.lines
            .filter(({ kind }) => kind !== 'name')
            .flatMap(({ text, suffix }) => [text, suffix ?? []].flat());
          expect(speech.startsWith([name.join(''), ...rest].join(' '))).toBe(true);
        }
  });
});
