import { expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { veilFeatures } from '../../src/map/veilFeatures.ts';
import { BANDS } from '../../src/model/shapes.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

test.each(BANDS)('every circle in place has its veil, of its own radius, and no displaced one: %s', (band) => {
  const drawn = frame(anAtlas(), aScene(), band);
  const inPlace = drawn.symbols.filter(({ foot }) => foot === null);
  const { features } = veilFeatures({ frame: drawn, symbolScale: 1.5 });
  expect(features.map(({ geometry }) => geometry)).toEqual(
    inPlace.map(({ at }) => ({ type: 'Point', coordinates: [...at] })),
  );
  expect(features.map(({ properties }) => properties)).toEqual(
    inPlace.map(({ layout }) => ({ radius: (layout.circle?.radius ?? Number.NaN) * 1.5 })),
  );
});

test('where the colours say intensity there are no circles, and no veils', () => {
  const drawn = frame(anAtlas(), aScene({ color: 'intensity' }), 'region');
  expect(veilFeatures({ frame: drawn, symbolScale: 1 }).features).toEqual([]);
});
