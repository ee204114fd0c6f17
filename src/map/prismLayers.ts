import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, FillExtrusionLayerSpecification, LightSpecification } from 'maplibre-gl';
import type { Prism } from '../cartography/frame.ts';
import { standingParts } from '../cartography/standingParts.ts';
import type { RegionId } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';

/** The layers of the prisms, over all others, from the lowest. */
export const PRISM_LAYERS = ['prism-walls', 'prism-tops'] as const;
export type PrismLayerName = (typeof PRISM_LAYERS)[number];
export const PRISM_SOURCE = 'prisms';

/** The colours of a prism, as the style writes them. */
export interface PrismColors {
  readonly wall: string;
  readonly top: string;
}

/** The regions that stand up, with their height in metres and their colours. */
export function prismFeatures(
  prisms: readonly Prism[],
  regions: Shapes['regions'],
  colors: (region: RegionId) => PrismColors,
): FeatureCollection {
  const features = prisms.flatMap(({ region, height }): Feature[] => {
    const shape = regions.get(region);
    if (shape === undefined) return [];
    return [{ type: 'Feature', properties: { id: region, height, ...colors(region) }, geometry: standingParts(shape) }];
  });
  return { type: 'FeatureCollection', features };
}

/** Walls, and on each a thin slab as its top: a prism of MapLibre has one colour, tops have the very one of the legend. */
export function prismLayers(): readonly FillExtrusionLayerSpecification[] {
  const height: ExpressionSpecification = ['get', 'height'];
  return [
    extrusion('prism-walls', 'wall', 0, height),
    extrusion('prism-tops', 'top', height, ['+', height, PRISM_SLAB_M]),
  ];
}

/** From the south-west and above, as maps are lit; weak, so that tops keep their colour and walls their calm. */
export const PRISM_LIGHT: LightSpecification = {
  anchor: 'viewport',
  color: '#ffffff',
  intensity: 0.16,
  position: [1.15, 210, 30],
};

/** Thickness of the top, m: enough to lie over the wall at every zoom. */
export const PRISM_SLAB_M = 400;

function extrusion(
  id: PrismLayerName,
  color: keyof PrismColors,
  base: number | ExpressionSpecification,
  height: ExpressionSpecification,
): FillExtrusionLayerSpecification {
  return {
    id,
    type: 'fill-extrusion',
    source: PRISM_SOURCE,
    paint: {
      'fill-extrusion-color': ['get', color],
      'fill-extrusion-base': base,
      'fill-extrusion-height': height,
      'fill-extrusion-vertical-gradient': false,
    },
  };
}
