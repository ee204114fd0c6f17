import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { LAYERS, SOURCES } from '../../src/map/layers.ts';
import { mapLayers, mapStyle, type StyleChoice } from '../../src/map/mapStyle.ts';
import { COLOR_MODES } from '../../src/model/scene.ts';
import { BANDS } from '../../src/model/shapes.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { aChoice, dresses, marksOf, someSources, views } from './aMap.ts';
import { DRESSES, tokenColors } from './tokenColors.ts';

/** Drawn by our own shader, between layers of the style. */
const OWN = new Set(['dots', 'hatch']);

const { sources } = someSources();
const bare = frame(anAtlas(), aScene({ color: 'intensity' }), 'region');
const noMarks = marksOf({ frame: bare, emphasis: { hover: null, focus: null }, symbolScale: 1 });

/** What MapLibre's validator finds wrong. */
function faults(style: StyleSpecification): readonly string[] {
  return validateStyleMin(style).map(({ message }) => message);
}

/** Every choice a scene, a pointer and a keyboard can make, and more: any areas may be marked. */
const choices: fc.Arbitrary<StyleChoice> = fc.record({
  colors: dresses.map(tokenColors),
  rims: fc.boolean(),
  sparing: fc.boolean(),
  stage: fc.constantFrom(null, 0.7, 1, 3.2),
});

describe('the style', () => {
  test.each(DRESSES)('is valid in each colour mode and band: %s', (dress) => {
    for (const color of COLOR_MODES)
      for (const band of BANDS) {
        const drawn = frame(anAtlas(), aScene({ color }), band);
        const rims = drawn.areas.some(({ paint }) => paint?.rim != null);
        const style = mapStyle(
          sources,
          marksOf({ frame: drawn, emphasis: { hover: null, focus: null }, symbolScale: 1 }),
          aChoice({ colors: tokenColors(dress), rims }),
        );
        expect(faults(style), `${color}, ${band}`).toEqual([]);
      }
  });

  test('is valid whatever is hovered, focused, selected, dimmed or shown', () => {
    fc.assert(
      fc.property(choices, views, (choice, view) => {
        expect(faults(mapStyle(sources, marksOf(view), choice))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is refused by the validator where it is wrong, so that its silence means something', () => {
    const style = mapStyle(sources, noMarks, aChoice());
    const [first, ...rest] = style.layers;
    if (first?.type !== 'background') throw new Error('The first layer is no background.');
    const broken: StyleSpecification = {
      ...style,
      layers: [{ ...first, paint: { 'background-color': 'sea green-ish' } }, ...rest],
    };
    expect(faults(broken)).toEqual([expect.stringContaining('color expected')]);
  });

  test('has the layers of the list in its order, but for those of our own shader', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(mapLayers(choice).map(({ id }) => id)).toEqual(LAYERS.filter((id) => !OWN.has(id)));
      }),
      { numRuns: 20 },
    );
  });

  test('draws from every source, and from no other; areas and their rings carry the state of their id', () => {
    const style = mapStyle(sources, noMarks, aChoice());
    expect(Object.keys(style.sources)).toEqual([...SOURCES]);
    expect(new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])))).toEqual(
      new Set(SOURCES),
    );
    for (const name of ['areas', 'rings']) expect(style.sources[name]).toMatchObject({ promoteId: 'id' });
  });

  test('asks for no font, no picture and no other host', () => {
    const style = mapStyle(sources, noMarks, aChoice());
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|:\/\//);
  });

  test('shows county borders from zoom 9 on', () => {
    expect(mapLayers(aChoice()).find(({ id }) => id === 'counties')?.minzoom).toBe(9);
  });

  test('changes at once: colours never fade from one scene to the next', () => {
    expect(mapStyle(sources, noMarks, aChoice()).transition).toEqual({ duration: 0, delay: 0 });
  });
});
