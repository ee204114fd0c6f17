/** The layers of the map in the order in which they are painted. `dots` and `hatch` are drawn by our own shader. */
export const LAYERS = [
  'sea',
  'graticule',
  'water-5',
  'water-5-inner',
  'water-4',
  'water-4-inner',
  'water-3',
  'water-3-inner',
  'water-2',
  'water-2-inner',
  'land',
  'province-ground',
  'fills',
  'dots',
  'rim-islets',
  'rim-soft',
  'rim-solid',
  'unclustered',
  'hatch',
  'veils',
  'counties',
  'city-lines',
  'inside-lines',
  'region-lines',
  'province-line',
  'hover',
  'selected-halo',
  'selected',
  'focus',
  'mask',
  'neatline',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** What the layers draw from. */
export const SOURCES = ['sheet', 'land', 'areas', 'rings', 'coast', 'borders', 'veils', 'emphasis'] as const;
export type SourceName = (typeof SOURCES)[number];
/** The small ones that change with the scene. */
export type MarkSource = 'veils' | 'emphasis';
