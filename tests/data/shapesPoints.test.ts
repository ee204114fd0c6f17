import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { boundaries } from './boundaries.ts';
import { mappedTableRows } from './mappedTableRows.ts';
import { tableRows } from './tableRows.ts';

const layers = { regions: boundaries('regions'), cities: boundaries('cities'), counties: boundaries('counties') };

/** Ids of the shapes of a layer that a point lies in. */
const around = (layer: keyof typeof layers, lon: number, lat: number): string[] =>
  layers[layer].features
    .filter((feature) => booleanPointInPolygon([lon, lat], feature.geometry))
    .map((feature) => feature.id);

const regionOf = new Map(mappedTableRows('members', ['region', 'city']).map((row) => [row.city, row.region]));
const regionsOf = (city: string) => [regionOf.get(city)].filter((region) => region !== undefined);

describe('city seats', () => {
  test.each(tableRows('cities', ['code', 'full_zh', 'seat_lon', 'seat_lat']))(
    'of $full_zh',
    ({ code, seat_lon, seat_lat }) => {
      const [lon, lat] = [Number(seat_lon), Number(seat_lat)];
      expect(around('cities', lon, lat)).toEqual([code]);
      expect(around('regions', lon, lat)).toEqual(regionsOf(code));
      expect(around('counties', lon, lat)).toHaveLength(1);
    },
  );
});

/** WGS-84 positions that stand in other public sources: towns of GeoNames and Wikipedia, airport reference points, stations, surveyed works. */
const KNOWN: readonly (readonly [place: string, lon: number, lat: number, county: string])[] = [
  ['光明城站, Guangming', 113.94962, 22.73621, '440311'],
  ['深圳宝安国际机场, Bao’an', 113.810997, 22.639299, '440306'],
  ['深圳北站, Longhua', 114.02389, 22.61194, '440309'],
  ['广州南站, Panyu', 113.26321, 22.99073, '440113'],
  ['广州港南沙港区, Nansha', 113.671084, 22.640278, '440115'],
  ['佛山沙堤机场, Nanhai', 113.07, 23.0833, '440605'],
  ['三水南站, Sanshui', 112.86647, 23.11663, '440607'],
  ['虎门站, Dongguan', 113.66863, 22.86415, '441900'],
  ['惠东站, Huidong', 114.78993, 22.8469, '441323'],
  ['惠州南站, Huiyang', 114.48779, 22.78757, '441303'],
  ['珠海站, Xiangzhou', 113.545263, 22.218359, '440402'],
  ['横琴, Xiangzhou', 113.5101, 22.12, '440402'],
  ['珠海金湾机场, Jinwan', 113.375999, 22.006399, '440404'],
  ['广宁站, Guangning', 112.42041, 23.58751, '441223'],
  ['怀集站, Huaiji', 112.15419, 23.89545, '441224'],
  ['英德西站, Yingde', 113.34479, 24.16254, '441881'],
  ['连州, Lianzhou', 112.3712, 24.78186, '441882'],
  ['韶关丹霞机场, Ruyuan', 113.420998, 24.9786, '440232'],
  ['韶钢松山, Qujiang', 113.635898, 24.708232, '440205'],
  ['南雄雄州, Nanxiong', 114.3, 25.11667, '440282'],
  ['徐闻徐城, Xuwen', 110.16643, 20.33025, '440825'],
  ['吴川梅菉, Wuchuan', 110.77555, 21.43412, '440883'],
  ['宝钢湛江, Mazhang', 110.48657, 21.056035, '440811'],
  ['金晟兰, Yuncheng', 112.263081, 22.888729, '445302'],
  ['化州, Huazhou', 110.58333, 21.63333, '440982'],
  ['阳春新钢铁, Yangchun', 111.642187, 22.084904, '441781'],
  ['和平粤深钢, Heping', 114.93888, 24.49796, '441624'],
  ['大埔湖寮, Dabu', 116.68663, 24.35764, '441422'],
  ['陆丰东海, Lufeng', 115.64204, 22.94593, '441581'],
  ['饶平黄冈, Raoping', 116.99961, 23.67704, '445122'],
];

describe('known places', () => {
  test.each(KNOWN)('%s', (_, lon, lat, county) => {
    const city = tableRows('counties', ['code', 'city']).find((row) => row.code === county)?.city ?? '';
    expect(around('counties', lon, lat)).toEqual([county]);
    expect(around('cities', lon, lat)).toEqual([city]);
    expect(around('regions', lon, lat)).toEqual(regionsOf(city));
  });

  test('东沙群岛 lies in 陆丰 of 汕尾, and in no region', () => {
    expect(around('counties', 116.72, 20.703)).toEqual(['441581']);
    expect(around('cities', 116.72, 20.703)).toEqual(['441500']);
    expect(around('regions', 116.72, 20.703)).toEqual([]);
  });

  test('香港, 澳门 and the neighbours lie outside', () => {
    for (const [lon, lat] of [
      [114.17, 22.32],
      [113.545, 22.195],
      [110.35, 20.03],
      [111.28, 23.48],
    ] as const)
      expect(around('cities', lon, lat)).toEqual([]);
  });
});

describe('enclaves', () => {
  test('a piece of 化州 lies within 吴川, and a piece of 廉江 within 化州', () => {
    expect(around('counties', 110.715735, 21.51251)).toEqual(['440982']);
    expect(around('cities', 110.715735, 21.51251)).toEqual(['440900']);
    expect(around('regions', 110.715735, 21.51251)).toEqual([]);
    expect(around('counties', 110.380435, 21.77359)).toEqual(['440881']);
    expect(around('regions', 110.380435, 21.77359)).toEqual(['zhanjiang']);
  });
});
