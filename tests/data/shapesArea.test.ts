import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { boundaries } from './boundaries.ts';
import { mappedTableRows } from './mappedTableRows.ts';

/*
 * Generalised boundaries against the areas cited in the tables. The coast is drawn coarsely and reclaimed land is not in
 * it, so a city by the sea may be off by more; a figure derived from these boundaries must agree to its rounding.
 */
const INLAND = 0.005;
const COAST = new Map([
  ['440100', 0.025],
  ['440300', 0.035],
  ['440400', 0.055],
  ['440800', 0.05],
  ['441300', 0.01],
  ['442000', 0.02],
]);

const { features } = boundaries('cities');

/** Area on the WGS-84 ellipsoid, km². */
function areaKm2(polygons: (typeof features)[number]['geometry']['coordinates']): number {
  const rings = polygons.flat().map((ring) => {
    const polygon = geodesic.Geodesic.WGS84.Polygon(false);
    for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
    return polygon.Compute(false, true).area ?? Number.NaN;
  });
  return rings.reduce((sum, area) => sum + area, 0) / 1e6;
}

const cited = mappedTableRows('figures', ['subject', 'metric', 'value', 'status']).filter(
  (row) => row.metric === 'area',
);

describe('areas', () => {
  test('are cited for the members of the nine', () => {
    const members = mappedTableRows('members', ['city']).map((row) => row.city);
    expect(cited.map((row) => row.subject)).toEqual(expect.arrayContaining(members));
  });

  test.each(cited)('of $subject agrees with $value km²', ({ subject, value, status }) => {
    const city = features.find((feature) => feature.id === subject);
    const area = areaKm2(city?.geometry.coordinates ?? []);
    if (status === 'derived') expect(Math.abs(area - Number(value))).toBeLessThanOrEqual(5);
    else expect(Math.abs(area / Number(value) - 1)).toBeLessThanOrEqual(COAST.get(subject) ?? INLAND);
  });

  test('of the counties add up to those of the province’s cities', () => {
    const total = (layer: 'cities' | 'counties') =>
      boundaries(layer).features.reduce((sum, feature) => sum + areaKm2(feature.geometry.coordinates), 0);
    expect(total('counties')).toBeCloseTo(total('cities'), 2);
  });
});
