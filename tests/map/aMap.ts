import fc from 'fast-check';
import { frame } from '../../src/cartography/frame.ts';
import type { GroundView } from '../../src/cartography/ground.ts';
import { areaOutlines } from '../../src/map/areaOutlines.ts';
import { emphasisedIn, emphasisFeatures } from '../../src/map/emphasisFeatures.ts';
import { geoSources } from '../../src/map/geoSources.ts';
import type { MarkSources, StyleChoice } from '../../src/map/mapStyle.ts';
import { veilFeatures } from '../../src/map/veilFeatures.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { ENTERPRISE_ROLES } from '../../src/model/place.ts';
import { COLOR_MODES, type Scene, THEMES } from '../../src/model/scene.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { BANDS } from '../../src/model/shapes.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { plateSource } from '../plate/aPlate.ts';
import { DRESSES, tokenColors } from './tokenColors.ts';

/** What stands by itself on the map: the nine, and the cities without a cluster. */
export const AREAS: readonly AreaId[] = frame(anAtlas(), aScene(), 'region').areas.map(({ id }) => id);

/** Everything the map draws of the shipped atlas. */
export function someSources() {
  const { shapes, cities, plane } = plateSource(anAtlas());
  if (shapes === null) throw new Error('The shipped atlas has no boundaries.');
  return { shapes, cities, plane, sources: geoSources(shapes, cities, plane.neatline) };
}

/** The outlines of everything that can be emphasised. */
export function someOutlines() {
  const { sources, shapes } = someSources();
  return areaOutlines(sources.rings, shapes);
}

/** Any scene a reader can make of the default one. */
export const scenes: fc.Arbitrary<Scene> = fc
  .record({
    areas: fc.option(fc.constantFrom(...AREAS), { nil: null }),
    color: fc.constantFrom(...COLOR_MODES),
    hide: fc.subarray([...SECTORS]),
    families: fc.subarray(anAtlas().families.map(({ id }) => id)),
    role: fc.option(fc.constantFrom(...ENTERPRISE_ROLES), { nil: null }),
    planOnly: fc.boolean(),
    lang: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom(...THEMES),
  })
  .map(({ areas, ...rest }) => aScene({ ...rest, areas: areas === null ? [] : [areas] }));

/** What the plate would tell the map: a scene in some band, with something hovered and something focused, or nothing. */
export const views: fc.Arbitrary<Pick<GroundView, 'frame' | 'emphasis' | 'symbolScale'>> = fc
  .record({
    scene: scenes,
    band: fc.constantFrom(...BANDS),
    hover: fc.option(fc.constantFrom(...AREAS), { nil: null }),
    focus: fc.option(fc.constantFrom(...AREAS), { nil: null }),
    symbolScale: fc.double({ min: 0.925, max: 1.83, noNaN: true }),
  })
  .map(({ scene, band, hover, focus, symbolScale }) => ({
    frame: frame(anAtlas(), scene, band),
    emphasis: { hover, focus },
    symbolScale,
  }));

/** What the small sources hold of a view. */
export function marksOf(view: Pick<GroundView, 'frame' | 'emphasis' | 'symbolScale'>): MarkSources {
  return {
    veils: veilFeatures(view),
    emphasis: emphasisFeatures(someOutlines(), emphasisedIn(view)),
  };
}

/** Every colour of every dress. */
export const dresses = fc.constantFrom(...DRESSES);

/** What of a view stands in the style. */
export function aChoice(part: Partial<StyleChoice> = {}): StyleChoice {
  return { colors: tokenColors('light'), rims: true, sparing: false, stage: null, ...part };
}
