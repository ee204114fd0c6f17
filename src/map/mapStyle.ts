import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { COUNTY_ZOOM } from '../cartography/band.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import { type Colors, over, styleColor } from './colors.ts';
import type { GeoSources } from './geoSources.ts';
import { byState, fill, line, ofKind, ofRole, type Steps, stepped } from './layerParts.ts';
import type { MarkSource } from './layers.ts';

/** What of the picture stands in the style itself; the colours of single areas are states of their features. */
export interface StyleChoice {
  readonly colors: Colors;
  /** Edges inside the regions, and white lines between them; else dark lines alone. */
  readonly rims: boolean;
  /** The costliest lines rest, those along the coast and the soft edges: while the camera moves and the processor draws. */
  readonly sparing: boolean;
  /** On the stage, how many CSS px stand for one of its px: lines are as heavy as it is large. Null elsewhere. */
  readonly stage: number | null;
}

/** The features of the small sources. */
export type MarkSources = Readonly<Record<MarkSource, FeatureCollection>>;

/** The style of a picture: a pure function, valid by the style specification for every choice. */
export function mapStyle(sources: GeoSources, marks: MarkSources, choice: StyleChoice): StyleSpecification {
  return {
    version: 8,
    // A scene stands at once, on the map as on the plate.
    transition: { duration: 0, delay: 0 },
    sources: {
      sheet: source(sources.sheet),
      land: source(sources.land),
      areas: { ...source(sources.areas), promoteId: 'id' },
      rings: { ...source(sources.rings), promoteId: 'id' },
      coast: source(sources.coast, 3),
      borders: source(sources.borders),
      veils: source(marks.veils),
      emphasis: source(marks.emphasis),
    },
    layers: [...mapLayers(choice)],
  };
}

/** @param tolerance px by which lines may be simplified at each zoom: most of the work of a frame goes with their corners */
function source(data: FeatureCollection, tolerance = 0.2): GeoJSONSourceSpecification {
  return { type: 'geojson', data, tolerance, maxzoom: 12 };
}

/** The layers in the order in which they are painted, those of our own shader left out. */
export function mapLayers(choice: StyleChoice): readonly LayerSpecification[] {
  const color = (token: TokenName): string => styleColor(choice.colors(token));
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': color('map-sea') } },
    line('graticule', 'sheet', ofKind('graticule'), color('map-grat'), width(choice, 0.75, 1)),
    ...waterLines(choice),
    fill('land', 'land', ofKind('land'), color('map-land')),
    fill('province-ground', 'land', ofKind('province'), color('map-none')),
    fill('fills', 'areas', ofKind('area'), byState('fill')),
    ...rims(choice),
    // A shifted line leaves spikes at sharp bends: here they are covered, between two regions both rims hide them.
    fill('unclustered', 'areas', ['all', ofKind('area'), ['==', ['get', 'alone'], true]], color('map-none')),
    {
      id: 'veils',
      type: 'circle',
      source: 'veils',
      paint: { 'circle-color': color('map-disc'), 'circle-radius': ['get', 'radius'] },
    },
    ...borders(color, choice),
    line('hover', 'emphasis', ofRole('hover'), color('ink'), width(choice, 1.6, 2)),
    line(
      'selected-halo',
      'emphasis',
      ofRole('selected'),
      color(onStage(choice) ? 'map-sea' : 'surface'),
      width(choice, 5.5, 8),
    ),
    line('selected', 'emphasis', ofRole('selected'), color('ink'), width(choice, [2.4, [7.7, 2.8], [9, 3.2]], 3.5)),
    line('focus', 'emphasis', ofRole('focus'), color('focus'), width(choice, 4, 5)),
    fill('mask', 'sheet', ofKind('mask'), color(onStage(choice) ? 'map-sea' : 'paper')),
    neatline(color, choice),
  ];
}

/** Width outside and inside of each line along the coast, CSS px, and how strong it is. */
const WATER = [
  [5, 25.6, 24.4, 0.32],
  [4, 17.6, 16.3, 0.5],
  [3, 11, 9.6, 0.7],
  [2, 5.8, 4.2, 0.95],
] as const;

/** Each a wide line under a slightly narrower one in the sea's colour. Opaque: a wide line lies upon itself at bends. */
function waterLines({ colors, sparing }: StyleChoice): LayerSpecification[] {
  const sea = colors('map-sea');
  const resting = (layer: LineLayerSpecification) => ({
    ...layer,
    paint: { ...layer.paint, 'line-opacity': sparing ? 0 : 1 },
  });
  return WATER.flatMap(([step, outer, inner, strength]) => [
    resting(line(`water-${step}`, 'coast', ALL, styleColor(over(sea, colors('map-sea-2'), strength)), outer)),
    resting(line(`water-${step}-inner`, 'coast', ALL, styleColor(sea), inner)),
  ]);
}

const ALL = true;

const SOFT_WIDTH: Steps = [5, [7, 6], [7.7, 7], [9, 9]];
const SOLID_WIDTH: Steps = [1.9, [7, 2], [7.7, 2.4], [9, 3]];

/**
 * The two-tone edge inside each region. A line that is shifted inwards swells where the shape is narrower than twice the
 * band: such islands are filled with the soft colour instead.
 */
function rims(choice: StyleChoice): LayerSpecification[] {
  const { rims, sparing } = choice;
  const [softWidth, solidWidth] = [width(choice, SOFT_WIDTH, 8), width(choice, SOLID_WIDTH, 2.6)];
  const opacity = rims ? 1 : 0;
  const islets = fill(
    'rim-islets',
    'areas',
    ['all', ofKind('islet'), ['<', ['get', 'width'], NARROW]],
    byState('soft'),
  );
  const soft = line(
    'rim-soft',
    'rings',
    ['all', ofKind('ring'), ['>=', ['get', 'width'], NARROW]],
    byState('soft'),
    softWidth,
  );
  const solid = line('rim-solid', 'rings', ofKind('ring'), byState('solid'), solidWidth);
  return [
    { ...islets, paint: { ...islets.paint, 'fill-opacity': opacity } },
    { ...soft, paint: { ...soft.paint, 'line-offset': inside(softWidth), 'line-opacity': sparing ? 0 : opacity } },
    { ...solid, paint: { ...solid.paint, 'line-offset': inside(solidWidth), 'line-opacity': opacity } },
  ];
}

/** In millionths of the Web-Mercator square: 10 px at the zoom of the tile; below 6 less, since Zhuhai and Foshan are no islets. */
const NARROW: ExpressionSpecification = [
  'step',
  ['zoom'],
  600,
  5,
  300,
  6,
  305,
  7,
  153,
  8,
  76,
  9,
  38,
  10,
  19,
  11,
  10,
  12,
  5,
];

/** Outer rings run clockwise on screen and holes the other way: the inside is on the right of every ring. */
function inside(width: Steps): ExpressionSpecification {
  return stepped(width, 0.5);
}

function borders(color: (token: TokenName) => string, choice: StyleChoice): LayerSpecification[] {
  const city = color('map-line-city');
  const thin = width(choice, [0.8, [7.7, 1]], 1.2);
  const inner = line('inside-lines', 'borders', ofKind('inside'), color('map-line-reg'), thin);
  return [
    { ...line('counties', 'borders', ofKind('counties'), city, 0.8), minzoom: COUNTY_ZOOM },
    line('city-lines', 'borders', ofKind('cities'), city, thin),
    { ...inner, paint: { ...inner.paint, 'line-opacity': 0.75, 'line-dasharray': [3.75, 3.125] } },
    line(
      'region-lines',
      'rings',
      ofKind('ring'),
      byState('line'),
      width(choice, [choice.rims ? 0.9 : 1, [7.7, 1.2]], 1.4),
    ),
    line(
      'province-line',
      'borders',
      ofKind('province'),
      color('map-line-prov'),
      width(choice, [1.3, [7, 1.5], [7.7, 1.8], [9, 2.2]], 2),
    ),
  ];
}

function onStage({ stage }: StyleChoice): boolean {
  return stage !== null;
}

/** A width on the page, or on the stage in px of the stage. */
function width({ stage }: StyleChoice, page: number | Steps, staged: number): Steps {
  if (stage !== null) return [Math.round(staged * stage * 100) / 100];
  return typeof page === 'number' ? [page] : page;
}

/** The frame of the sheet; on the stage, which has none, the sheet ends softly in the sea. */
function neatline(color: (token: TokenName) => string, choice: StyleChoice): LineLayerSpecification {
  const token = onStage(choice) ? 'map-sea' : 'line-2';
  const layer = line('neatline', 'sheet', ofKind('neatline'), color(token), width(choice, 1, 180));
  return { ...layer, paint: { ...layer.paint, 'line-blur': width(choice, 0, 130)[0] } };
}
