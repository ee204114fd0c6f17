import type { LayerSpecification, StyleSetterOptions } from 'maplibre-gl';

/**
 * Sets on a map what differs between two styles of the same layers: colours, widths, opacities. Filters never differ: a
 * new one has the worker lay its whole source out again.
 */
export function applyLayers(
  map: PaintedMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  for (const [at, layer] of after.entries()) {
    const old = before[at];
    if (old === undefined || same(old, layer)) continue;
    paint(map, layer);
  }
}

/** The part of a map that is asked. */
export interface PaintedMap {
  setPaintProperty(id: string, name: string, value: unknown, options?: StyleSetterOptions): unknown;
}

/** Every style the page can produce is validated in a test; checking each change again would cost frames. */
const UNCHECKED = { validate: false };

function paint(map: PaintedMap, layer: LayerSpecification): void {
  const { id } = layer;
  switch (layer.type) {
    case 'background':
      map.setPaintProperty(id, 'background-color', layer.paint?.['background-color'], UNCHECKED);
      break;
    case 'fill':
      map.setPaintProperty(id, 'fill-color', layer.paint?.['fill-color'], UNCHECKED);
      map.setPaintProperty(id, 'fill-opacity', layer.paint?.['fill-opacity'], UNCHECKED);
      break;
    case 'line':
      map.setPaintProperty(id, 'line-color', layer.paint?.['line-color'], UNCHECKED);
      map.setPaintProperty(id, 'line-opacity', layer.paint?.['line-opacity'], UNCHECKED);
      map.setPaintProperty(id, 'line-width', layer.paint?.['line-width'], UNCHECKED);
      map.setPaintProperty(id, 'line-blur', layer.paint?.['line-blur'], UNCHECKED);
      map.setPaintProperty(id, 'line-offset', layer.paint?.['line-offset'], UNCHECKED);
      break;
    case 'circle':
      map.setPaintProperty(id, 'circle-color', layer.paint?.['circle-color'], UNCHECKED);
      break;
    default:
      throw new Error(`No layer of the map is a ${layer.type}.`);
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
