import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import facts from './facts/places.json';
import { readTable, theRow } from './readTable.ts';

const cities = readTable('cities');
const counties = readTable('counties');
const figures = readTable('figures');

describe('city statistics', () => {
  it.each(facts.stats)('$city counted $population in 2020', ({ city, population, source }) => {
    expect(theRow(figures, { id: `${city}.population` })).toMatchObject({
      value: String(population),
      unit: 'persons',
      year: '2020',
      status: 'outcome',
      source,
    });
  });

  it.each(facts.stats.filter(({ area }) => area !== null))('$city covers $area km²', ({ city, area }) => {
    expect(theRow(figures, { id: `${city}.area` })).toMatchObject({
      value: String(area),
      unit: 'km2',
      status: 'outcome',
    });
  });

  it('Yunfu has no cited area: its boundary is measured', () => {
    expect(theRow(figures, { id: '445300.area' })).toMatchObject({ status: 'derived', source: 'tianditu-2024-05' });
  });

  it('holds no other city figure, and no GDP', () => {
    const metrics = figures.filter((row) => /^44\d{4}$/.test(row['subject'] ?? '')).map((row) => row['metric']);
    expect(metrics).toHaveLength(24);
    expect(new Set(metrics)).toEqual(new Set(['population', 'area']));
  });
});

describe('seats', () => {
  it.each(facts.seats)('$zh: $lon, $lat within $precision km', ({ code, zh, en, lon, lat, precision }) => {
    const row = theRow(cities, { code });
    expect([row['full_zh'], row['full_en'], `${row['name_zh']}市`, row['name_en']]).toEqual([zh, `${en} City`, zh, en]);
    expect([row['seat_lon'], row['seat_lat'], row['seat_precision_km']].map(Number)).toEqual([lon, lat, precision]);
    expect([row['seat_datum'], row['seat_source']]).toEqual(['WGS-84', 'geonames']);
  });
});

/** Readings the dictionary does not know: 花都 is Huādū, 大埔 is Dàbù. */
const READING: Readonly<Record<string, string>> = { 花都: 'huadu', 大埔: 'dabu' };

const ENGLISH_KIND: readonly (readonly [zh: string, en: string])[] = [
  ['壮族瑶族自治县', 'Zhuang and Yao Autonomous County'],
  ['瑶族自治县', 'Yao Autonomous County'],
  ['区', 'District'],
  ['县', 'County'],
  ['市', 'City'],
];

describe('counties', () => {
  it('are 124', () => expect(counties).toHaveLength(124));

  it.each(facts.counties)('%s is %s', (code, name) => {
    expect(theRow(counties, { code: code ?? '' })['name_zh']).toBe(name);
  });

  it.each(counties.map((row) => [row['name_zh'] ?? '', row['name_en'] ?? '']))('%s is %s', (zh, en) => {
    const kind = ENGLISH_KIND.find(([suffix]) => zh.endsWith(suffix));
    if (!kind) throw new Error(zh);
    // A name of one sign keeps its kind: 城区 is Chengqu District.
    const stem = zh.length - kind[0].length < 2 ? zh : zh.slice(0, -kind[0].length);
    const read = READING[stem] ?? pinyin(stem, { toneType: 'none', type: 'array' }).join('');
    expect(en.replaceAll("'", '').toLowerCase()).toBe(`${read} ${kind[1]}`.toLowerCase());
  });

  it.each(counties.map((row) => [row['code'] ?? '', row['city'] ?? '']))('%s lies in %s', (code, city) => {
    expect(cities.some((row) => row['code'] === city)).toBe(true);
    expect(city).toBe(code === '441900' || code === '442000' ? code : `${code.slice(0, 4)}00`);
  });
});
