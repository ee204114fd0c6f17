import type { Lang } from '../model/localized.ts';
import type { Datum } from '../model/place.ts';

const zh = {
  label: '参考点',
  hint: '也可点地图',
  placeholder: '地名，或 113.20, 23.38',
  datum: '坐标基准',
  datums: {
    'WGS-84': 'WGS-84（GPS）',
    'GCJ-02': 'GCJ-02（高德、腾讯）',
    'BD-09': 'BD-09（百度）',
  } satisfies Record<Exclude<Datum, 'not-stated'>, string>,
  clear: '去掉参考点',
  none: '输入地名或经纬度，或在地图上点一下。',
  take: '采用这个点',
  understood: (spot: string) => `读作 ${spot}（WGS-84）。`,
  converted: (datum: string) => `由 ${datum} 换算。`,
  notes: {
    swapped: '经度与纬度已对调。',
    'outside-province': '不在广东省界内。',
  },
  faults: {
    unreadable: () => '读不出坐标。写作“113.20, 23.38”或“23°22′48″N 113°12′E”，或输入地名。',
    exponent: () => '不读 1e2 这样的写法。写成小数，如“113.20, 23.38”。',
    'one-number': () => '只有一个数。经度、纬度都要写，如“113.20, 23.38”。',
    'too-many': () => '不止两个数。只写一个点的经度和纬度，如“113.20, 23.38”。',
    'same-axis': () => '两个数标成了同一种。经度标 E，纬度标 N。',
    minutes: () => '度分秒有误：分和秒都应小于 60。',
    'too-long': () => '太长，不像一个点的坐标。只写一个点的经度和纬度。',
    'no-such': (spot: string) => `没有这样的经纬度：${spot}。经度不过 180°，纬度不过 90°；看看是否漏了小数点。`,
    outside: (spot: string) => `读作 ${spot}，在图幅之外：图谱只收广东。看看数字与坐标基准。`,
  },
  found: (count: number) => `${count} 个可作参考点`,
  nothing: (text: string) => `没有名为“${text}”的区域、市、县、企业或地点。`,
  unplaced: (name: string) => `${name}的位置未知，不能作参考点。`,
  gone: (id: string) => `图谱里没有“${id}”，换一个参考点。`,
  failed: '地名没能读取，坐标照常可用。',
  basis: {
    spot: '所选的点，WGS-84。',
    seat: '自地市驻地起算。',
    seats: '自最近的成员市驻地起算。',
    county: (city: string) => `区县驻地未收录，自${city}的驻地起算。`,
    place: (km: string) => `自所落的点起算，误差半径 ${km}\u00a0km。`,
  },
};

export type ReferenceWords = typeof zh;

const en: ReferenceWords = {
  label: 'Reference point',
  hint: 'or click the map',
  placeholder: 'A name, or 113.20, 23.38',
  datum: 'Datum',
  datums: {
    'WGS-84': 'WGS-84 (GPS)',
    'GCJ-02': 'GCJ-02 (Amap, Tencent)',
    'BD-09': 'BD-09 (Baidu)',
  },
  clear: 'Remove the reference point',
  none: 'Type a name or coordinates, or click the map.',
  take: 'Use this point',
  understood: (spot) => `Read as ${spot} (WGS-84).`,
  converted: (datum) => `Converted from ${datum}.`,
  notes: {
    swapped: 'Longitude and latitude were exchanged.',
    'outside-province': 'Outside the border of Guangdong.',
  },
  faults: {
    unreadable: () => 'Not read as coordinates. Write “113.20, 23.38” or “23°22′48″N 113°12′E”, or type a name.',
    exponent: () => 'Numbers such as 1e2 are not read. Write decimals, as in “113.20, 23.38”.',
    'one-number': () => 'One number only. Give longitude and latitude, as in “113.20, 23.38”.',
    'too-many': () => 'More than two numbers. Give longitude and latitude of one point, as in “113.20, 23.38”.',
    'same-axis': () => 'Both numbers are marked as the same. Mark the longitude E and the latitude N.',
    minutes: () => 'Minutes and seconds have to be below 60.',
    'too-long': () => 'Too long for the coordinates of one point. Give one longitude and one latitude.',
    'no-such': (spot) =>
      `There is no ${spot}. Longitudes end at 180°, latitudes at 90°; a decimal point may be missing.`,
    outside: (spot) =>
      `Read as ${spot}, beyond the sheet: the atlas is of Guangdong alone. Check the numbers and their datum.`,
  },
  found: (count) => (count === 1 ? '1 place to count from' : `${count} places to count from`),
  nothing: (text) => `No region, city, county, enterprise or site is called “${text}”.`,
  unplaced: (name) => `The position of ${name} is not known: nothing can be counted from it.`,
  gone: (id) => `The atlas has no “${id}”. Choose another reference point.`,
  failed: 'The names could not be read. Coordinates still work.',
  basis: {
    spot: 'The point chosen, WGS-84.',
    seat: 'Counted from the seat of the city.',
    seats: 'Counted from the nearest seat of its cities.',
    county: (city) => `County seats are not recorded: counted from the seat of ${city}.`,
    place: (km) => `Counted from its point, known to within ${km}\u00a0km.`,
  },
};

const TABLES: Readonly<Record<Lang, ReferenceWords>> = { zh, en };

/** The words of the field in which the reference point is chosen, which come with its code. */
export function referenceWords(lang: Lang): ReferenceWords {
  return TABLES[lang];
}
