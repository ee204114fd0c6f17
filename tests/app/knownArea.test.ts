import { expect, test } from 'vitest';
import { knownArea } from '../../src/app/knownArea.ts';
import { anAtlas } from '../make/anAtlas.ts';

test('regions, cities and counties of the atlas are known by their ids', () => {
  expect(knownArea(anAtlas(), 'foshan')).toBe('foshan');
  expect(knownArea(anAtlas(), '440800')).toBe('440800');
  expect(knownArea(anAtlas(), '440106')).toBe('440106');
});

test.each([null, '', 'nowhere', '440199', 'constructor'])('%s is no area', (id) => {
  expect(knownArea(anAtlas(), id)).toBeNull();
});
