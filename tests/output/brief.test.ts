import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/model/ids.ts';
import { LANGS } from '../../src/model/localized.ts';
import { factText } from '../../src/output/factText.ts';
import { aBrief, aNote } from '../make/aBrief.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const EVERYTHING = [
  ...new Set<string>([
    ...atlas.regions.map(({ id }) => id),
    ...atlas.cities.map(({ code }) => code),
    ...atlas.counties.map(({ code }) => code),
    ...atlas.sites.map(({ id }) => id),
    ...atlas.enterprises.map(({ id }) => id),
  ]),
];

const shown = (picks: readonly string[], lang: 'zh' | 'en' = 'zh') =>
  aBrief(picks).places.map((place) => place.facts.map((fact) => factText(fact, place, lang)));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the places of a brief', () => {
  it('stand in the reader’s order, whatever they are; what the atlas has not is named', () => {
    const { places, missing } = aBrief(['port-nansha', '441284', 'zhaoqing', 'no-such-place', '440600', 'shaogang']);
    expect(places.map(({ id, kind }) => [id, kind])).toEqual([
      ['port-nansha', 'site'],
      ['441284', 'county'],
      ['zhaoqing', 'region'],
      ['440600', 'city'],
      ['shaogang', 'enterprise'],
    ]);
    expect(missing).toEqual(['no-such-place']);
  });

  it('have every figure with its sign, status and place in the source, in both languages', () => {
    const [zh = []] = shown(['guangzhou']);
    expect(zh.map((fact) => ({ ...fact, shown: plain(fact.shown) }))).toContainEqual({
      what: '2025 年主营业务收入目标',
      shown: '≥5000 亿元',
      status: '目标',
      grade: '原文',
      where: '专栏1 第2条',
    });
    const [en = []] = shown(['guangzhou'], 'en');
    expect(en.find(({ what }) => what === 'revenue target, 2025')).toMatchObject({
      shown: '≥500\u00a0bn CNY',
      status: 'Target',
      where: 'Box 1, item 2',
    });
  });

  it.each(LANGS)('never show the target of Yunfu, or what is worked out from it, without its scope (%s)', (lang) => {
    const [facts = []] = shown(['yunfu'], lang);
    const money = facts.filter(({ shown: text }) => /亿元|CNY/.test(text));
    expect(money).toHaveLength(2);
    for (const { shown: text } of money) expect(text).toMatch(/仅石材|stone only/);
  });

  it('of a county have the distances of its city’s seat, named as such, and no coordinates of their own', () => {
    const [county] = aBrief(['441284']).places;
    expect(county?.positions).toEqual([]);
    const [facts = []] = shown(['441284']);
    expect(facts.some(({ what }) => what.startsWith('肇庆市 · 直线距离 → '))).toBe(true);
    expect(facts.some(({ what }) => what.startsWith('直线距离'))).toBe(false);
  });

  it('have distances as ranges that hold the uncertainty of both ends', () => {
    const [foshan] = aBrief(['foshan']).places;
    const away = foshan?.facts.filter(({ km }) => km !== null) ?? [];
    expect(away.length).toBeGreaterThan(3);
    for (const { entry, km } of away) {
      if (entry.kind !== 'figure' || km === null) throw new Error('a distance is a figure');
      expect(km.lo).toBeLessThan(entry.figure.value);
      expect(km.hi).toBeGreaterThan(entry.figure.value);
    }
    expect(away.some(({ entry }) => entry.id === 'foshan.distance.reference')).toBe(true);
  });

  it('tell nothing that has no source', () => {
    const { places, sources } = aBrief(EVERYTHING);
    expect(places).toHaveLength(EVERYTHING.length);
    const numbered = new Set(sources.map(({ id }) => id));
    for (const { id, facts } of places) {
      expect(facts.length, id).toBeGreaterThan(0);
      for (const { entry } of facts) {
        expect(entry.sources.length, entry.key).toBeGreaterThan(0);
        expect(entry.sources.filter((source) => !numbered.has(source))).toEqual([]);
      }
    }
  });

  it('carry the reader’s note, an empty one not', () => {
    expect(aBrief(['foshan'], { notes: aNote('foshan', ' Ask for land ') }).places[0]?.note).toBe('Ask for land');
    expect(aBrief(['foshan'], { notes: aNote('foshan', '  ') }).places[0]?.note).toBeNull();
  });
});

describe('the ranking of a brief', () => {
  it('has all nine with reasons for each criterion that counts, each with its sources', () => {
    const { ranking, sources } = aBrief(['foshan']);
    expect(ranking?.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { reasons } of ranking ?? []) {
      expect(reasons.map(({ criterion }) => criterion)).toEqual(['material', 'near', 'port', 'size']);
      for (const reason of reasons) expect(reason.sources.length).toBeGreaterThan(0);
    }
    expect(sources[0]?.id).toBe(atlas.edition.source);
  });

  it('says what counts half, what is open and what is not named', () => {
    const why = (id: string) =>
      plain(aBrief([]).ranking?.find(({ region }) => region.id === id)?.reasons[0]?.text.zh ?? '');
    expect(why('foshan')).toMatch(/^材料 2 \/ 2 种/);
    expect(why('shaoguan')).toMatch(/^材料 0\.5 \/ 2 种（.*资源或既有优势，计半；未点名：/);
    expect(why('guangzhou')).toMatch(/^材料 0—2 \/ 2 种（.*自有分类，是否包含未定/);
  });

  it('says whether a region lies within the radius, and never a distance without its range', () => {
    const near = aBrief([]).ranking?.map(({ reasons }) => plain(reasons[1]?.text.en ?? '')) ?? [];
    for (const text of near) expect(text).toMatch(/^\d+–\d+ km from the point \((within|beyond) 100 km\)$/);
  });

  it('is none where no weight counts', () => {
    const none = { material: 0, near: 0, port: 0, airport: 0, rail: 0, size: 0, intensity: 0, park: 0 };
    expect(aBrief(['foshan'], {}, { weights: none }).ranking).toBeNull();
  });

  it('takes over how stable it was found', () => {
    const steady = { first: 0.97, best: 1, worst: 2, draws: 2000 };
    const { ranking } = aBrief([], { stability: new Map([['foshan' as RegionId, steady]]) });
    expect(ranking?.[0]?.stable).toEqual(steady);
    expect(ranking?.[1]?.stable).toBeNull();
  });
});
