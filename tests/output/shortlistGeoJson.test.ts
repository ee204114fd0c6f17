import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { shortlistGeoJson } from '../../src/output/shortlistGeoJson.ts';
import { aBrief, aNote } from '../make/aBrief.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const collection = (picks: readonly string[], notes = new Map() as ReturnType<typeof aNote>): FeatureCollection =>
  JSON.parse(shortlistGeoJson(aBrief(picks, { notes }), 'en', 'Schematic'));

describe('shortlistGeoJson', () => {
  it('has a point for each place, of an area at its seats, longitude first', () => {
    const { features } = collection(['foshan', 'shenguanhui', 'port-nansha']);
    const seat = (code: string) => atlas.cities.find((city) => city.code === code)?.seat.at;
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: seat('440600') },
      { type: 'MultiPoint', coordinates: ['440300', '441900', '441300'].map(seat) },
      { type: 'Point', coordinates: atlas.sites.find(({ id }) => id === 'port-nansha')?.position?.at },
    ]);
  });

  it('invents no coordinates: what has no position has no geometry', () => {
    const unplaced = atlas.sites.find(({ position }) => position === null);
    const { features } = collection([unplaced?.id ?? '', '441284']);
    expect(features.map(({ geometry }) => geometry)).toEqual([null, null]);
    expect(features[0]?.properties).toMatchObject({ precision_km: null, source_datum: null });
  });

  it('says of each point how well it is known and from which datum it was read', () => {
    const [feature] = collection(['port-nansha']).features;
    expect(feature?.properties).toMatchObject({ precision_km: 2, source_datum: 'WGS-84' });
  });

  it('carries figures with sign, status and source, and edition, day and link', () => {
    const [feature] = collection(['guangzhou']).features;
    expect(feature?.properties).toMatchObject({
      rank: 4,
      edition: 'Consultation draft',
      day: '2026-01-05',
      link: 'https://atlas.example/?view=find',
    });
    expect(feature?.properties?.['facts']).toContainEqual(
      expect.objectContaining({
        sign: '≥',
        value: 5000,
        unit: 'yi-cny',
        year: 2025,
        status: 'Target',
        sources: ['plan-draft'],
        locator: 'Box 1, item 2',
      }),
    );
  });

  it('carries both ends of score and rank', () => {
    const [feature] = collection(['guangzhou']).features;
    const found = aBrief(['guangzhou']).ranking?.find(({ region }) => region.id === 'guangzhou');
    expect(found?.score.hi).toBeGreaterThan((found?.score.lo ?? 0) + 1);
    expect(feature?.properties).toMatchObject({
      score_low: found?.score.lo,
      score_high: found?.score.hi,
      rank_best: found?.ranks.best,
      rank_worst: found?.ranks.worst,
    });
  });

  it('keeps any note as it is', () => {
    const note = '"},{"type": </script> \u2028 =1';
    expect(collection(['foshan'], aNote('foshan', note)).features[0]?.properties?.['reader_note']).toBe(note);
  });
});
