import type { ExpressionSpecification, FillExtrusionLayerSpecification, LightSpecification } from 'maplibre-gl';
import type { Prism } from '../cartography/frame.ts';
import { byState, ofKind } from './layerParts.ts';

/** The layers of the prisms, over all others. */
export const PRISM_LAYERS = ['prism-walls', 'prism-tops'] as const;
export type PrismLayerName = (typeof PRISM_LAYERS)[number];

/**
 * Regions that stand up. Tops have the very colour of the flat map and its legend; walls that of the edge, where the colour
 * mode has one. A top is a thin slab, since a prism of MapLibre has one colour.
 * @param edged whether the colour mode gives the regions an edge
 */
export function prismLayers(prisms: readonly Prism[], edged: boolean): readonly FillExtrusionLayerSpecification[] {
  const heights = Object.fromEntries(prisms.map(({ region, height }) => [region, height]));
  const height: ExpressionSpecification = ['number', ['get', ['get', 'id'], ['literal', heights]], 0];
  return [
    extrusion('prism-walls', edged ? 'solid' : 'fill', 0, height),
    extrusion('prism-tops', 'fill', height, ['+', height, SLAB_M]),
  ];
}

/** From the south-west and above, as maps are lit that have the reader before them; weak, so that tops keep their colour. */
export const PRISM_LIGHT: LightSpecification = {
  anchor: 'viewport',
  color: '#ffffff',
  intensity: 0.3,
  position: [1.15, 210, 30],
};

/** Thick enough to lie over the wall's own top at every zoom. */
const SLAB_M = 400;

function extrusion(
  id: PrismLayerName,
  color: 'fill' | 'solid',
  base: number | ExpressionSpecification,
  height: ExpressionSpecification,
): FillExtrusionLayerSpecification {
  return {
    id,
    type: 'fill-extrusion',
    source: 'areas',
    filter: ['all', ofKind('area'), ['==', ['get', 'alone'], false]],
    paint: {
      'fill-extrusion-color': byState(color),
      'fill-extrusion-base': base,
      'fill-extrusion-height': height,
      'fill-extrusion-vertical-gradient': false,
    },
  };
}
