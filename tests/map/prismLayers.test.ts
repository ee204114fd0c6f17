import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { prismFrame, prismsOf } from '../../src/cartography/prismFrame.ts';
import { areaStates } from '../../src/map/areaStates.ts';
import { mapStyle } from '../../src/map/mapStyle.ts';
import { PRISM_LIGHT, PRISM_SOURCE, prismFeatures, prismLayers } from '../../src/map/prismLayers.ts';
import { COLOR_MODES } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { aChoice, marksOf, someSources } from './aMap.ts';
import { DRESSES, tokenColors } from './tokenColors.ts';

const { sources, shapes } = someSources();

test.each(DRESSES)('a map with prisms is valid by the style specification: %s', (dress) => {
  for (const color of COLOR_MODES) {
    const drawn = prismFrame(anAtlas(), aScene({ color, prism: true }), 'province');
    const colors = tokenColors(dress);
    const states = areaStates(drawn, colors);
    const data = prismFeatures(drawn.prisms ?? [], shapes.regions, (region) => ({
      wall: states.get(region)?.solid ?? '',
      top: states.get(region)?.fill ?? '',
    }));
    const flat = mapStyle(
      sources,
      marksOf({ frame: drawn, emphasis: { hover: null, focus: null }, symbolScale: 1 }),
      aChoice({ colors }),
    );
    const style = {
      ...flat,
      light: PRISM_LIGHT,
      sources: { ...flat.sources, [PRISM_SOURCE]: { type: 'geojson' as const, data } },
      layers: [...flat.layers, ...prismLayers()],
    };
    expect(
      validateStyleMin(style).map(({ message }) => message),
      color,
    ).toEqual([]);
  }
});

test('each of the nine has one feature, with its height in metres and its id', () => {
  const data = prismFeatures(prismsOf(anAtlas()), shapes.regions, () => ({ wall: '#000', top: '#fff' }));
  const [first] = data.features;
  expect(data.features).toHaveLength(9);
  expect(first?.properties).toMatchObject({ id: 'foshan' });
  expect(first?.properties?.['height']).toBeCloseTo(157_978, -1);
});

test('walls stand on the ground and tops on the walls, in flat colours', () => {
  const [walls, tops] = prismLayers();
  expect(walls?.paint?.['fill-extrusion-base']).toBe(0);
  expect(tops?.paint?.['fill-extrusion-base']).toEqual(walls?.paint?.['fill-extrusion-height']);
  for (const layer of prismLayers()) expect(layer.paint?.['fill-extrusion-vertical-gradient']).toBe(false);
});

test('a flat picture has no prisms', () => {
  expect(frame(anAtlas(), aScene({ prism: true }), 'province').prisms).toBeUndefined();
});
