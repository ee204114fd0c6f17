import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { boundaries } from './boundaries.ts';
import { mappedTableRows } from './mappedTableRows.ts';
import { tableRows } from './tableRows.ts';

const BANDS = ['narrow', 'province', 'region'];
const LANGS = ['zh', 'en'];

const box = (id: string) => {
  const row = tableRows('boxes', ['id', 'west', 'south', 'east', 'north']).find((each) => each.id === id);
  return { west: Number(row?.west), south: Number(row?.south), east: Number(row?.east), north: Number(row?.north) };
};
const within = (inner: ReturnType<typeof box>, outer: ReturnType<typeof box>) =>
  inner.west >= outer.west && inner.south >= outer.south && inner.east <= outer.east && inner.north <= outer.north;

const anchors = tableRows('anchors', ['region', 'band', 'lang', 'lon', 'lat', 'foot_lon', 'foot_lat']);
const labels = tableRows('labels', ['id', 'rank', 'band', 'lang', 'lon', 'lat']);
const shapes = new Map(
  [...boundaries('regions').features, ...boundaries('cities').features].map((feature) => [
    feature.id,
    feature.geometry,
  ]),
);

function contains(id: string, lon: string, lat: string): boolean {
  const shape = shapes.get(id);
  return shape !== undefined && booleanPointInPolygon([Number(lon), Number(lat)], shape);
}

describe('the sheet', () => {
  test('its frame lies inside the clip of the neighbours, and the first view inside the frame', () => {
    expect(within(box('neatline'), { west: 108.2, south: 19.7, east: 118.6, north: 26.2 })).toBe(true);
    expect(within(box('home'), box('neatline'))).toBe(true);
  });

  test('the first view holds the whole province, with 东沙群岛', () => {
    const [west, south, east, north] = boundaries('cities').bbox;
    expect(within({ west, south, east, north }, box('home'))).toBe(true);
  });
});

describe('symbols', () => {
  test('stand once for each region, band and language', () => {
    const expected = mappedTableRows('regions', ['id']).flatMap(({ id }) =>
      BANDS.flatMap((band) => LANGS.map((lang) => `${id} ${band} ${lang}`)),
    );
    expect(anchors.map((row) => `${row.region} ${row.band} ${row.lang}`).sort()).toEqual(expected.sort());
  });

  test.each(anchors)('$region, $band, $lang: in its region, or on a leader whose foot is', (row) => {
    const displaced = row.foot_lon !== '';
    expect(contains(row.region, displaced ? row.foot_lon : row.lon, displaced ? row.foot_lat : row.lat)).toBe(true);
    if (row.band === 'region') expect(displaced).toBe(false);
  });
});

describe('labels', () => {
  const without = tableRows('cities', ['code']).filter(
    ({ code }) => !mappedTableRows('members', ['city']).some((member) => member.city === code),
  );

  test.each(BANDS.flatMap((band) => LANGS.map((lang) => ({ band, lang }))))(
    '$band, $lang: none is missing, but on a phone those of rank 3 and 5 that have no room',
    ({ band, lang }) => {
      const there = labels.filter((row) => row.band === band && row.lang === lang).map((row) => row.id);
      expect(there).toEqual(expect.arrayContaining(['810000', '820000', 'dongsha', 'south-china-sea']));
      if (band === 'narrow') return;
      expect(there).toEqual(expect.arrayContaining(without.map((row) => row.code)));
      expect(there).toEqual(expect.arrayContaining(['430000', '360000', '350000', '450000']));
    },
  );

  test.each(labels.filter((row) => row.rank === '3' && row.band === 'region'))(
    '$id, $lang: in its city at the region band',
    (row) => {
      expect(contains(row.id, row.lon, row.lat)).toBe(true);
    },
  );

  test('of 香港, 澳门 and 东沙群岛 never give way', () => {
    for (const id of ['810000', '820000', 'dongsha']) {
      expect(labels.filter((row) => row.id === id)).toHaveLength(6);
      expect(new Set(labels.filter((row) => row.id === id).map((row) => row.rank))).toEqual(new Set(['4']));
    }
  });
});
