import { expect, test } from 'vitest';
import { findArea } from '../../src/model/findArea.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { AREAS, someOutlines, someSources } from './aMap.ts';

const outlineOf = someOutlines();

test('the outline of an area is what the map draws of it anyway', () => {
  const { rings } = someSources().sources;
  for (const id of AREAS) {
    const own = rings.features.filter(({ properties }) => properties?.['id'] === id).map(({ geometry }) => geometry);
    expect(outlineOf(id)).toEqual(own);
    expect(own.length).toBeGreaterThan(0);
  }
});

test.each(['440300', '440305', '441581'])('%s, which is no area by itself, has the rings of its boundary', (code) => {
  const area = findArea(code, anAtlas());
  if (area === null) throw new Error(`no area ${code}`);
  const { cities, counties } = someSources().shapes;
  const [shape] = [...cities, ...counties].filter(([each]) => each === area.id).map(([, each]) => each);
  const rings = shape?.coordinates.flat() ?? [];
  expect(outlineOf(area.id).map((line) => line.type === 'LineString' && line.coordinates)).toEqual(rings);
  expect(outlineOf(area.id)).toBe(outlineOf(area.id));
});
