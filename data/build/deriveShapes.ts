import mapshaper from 'mapshaper';
import type { Division, Polygon, ShapesSource } from './shapesSource.ts';

/**
 * Derives Guangdong's topology: layers `counties` (124 and 东沙群岛 as a part of its own), `cities`, `province` and
 * `context` (the neighbours, clipped to the sheet), all sharing their arcs. The same input gives the same bytes.
 * @param neighbours names of the neighbours by six-digit code
 * @returns TopoJSON text, longitude and latitude in WGS-84 degrees, quantized to about 10 m
 * @throws Error when a division is missing or a neighbour has no name
 */
export async function deriveShapes(
  source: ShapesSource,
  neighbours: ReadonlyMap<string, NeighbourName>,
): Promise<string> {
  const written = await mapshaper.applyCommands(COMMANDS, {
    'county.json': collection(countyFeatures(source)),
    'ctx.json': collection(contextFeatures(source)),
  });
  const file = written[OUTPUT];
  if (file === undefined) throw new Error(`mapshaper wrote no ${OUTPUT}`);
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  return withNeighbourNames(text, neighbours);
}

export interface NeighbourName {
  readonly zh: string;
  readonly en: string;
}

const PROVINCE = '440000';
const COUNTY_COUNT = 124;
const OUTPUT = 'guangdong.topo.json';
/** West, south, east, north of the clip: Hainan must not be whole on the sheet, 东沙群岛 must be on it. */
const CLIP = '108.2,19.7,118.6,26.2';
const COMMANDS = [
  '-i county.json ctx.json combine-files',
  `-clip target=ctx bbox=${CLIP}`,
  '-clean target=county',
  '-rename-layers target=county counties',
  '-rename-layers target=ctx context',
  '-dissolve target=counties city + name=cities',
  '-dissolve target=counties + name=province',
  `-o ${OUTPUT} format=topojson target=counties,cities,province,context quantization=100000`,
].join(' ');

interface SourceFeature {
  readonly properties: Readonly<Record<string, string>>;
  readonly polygons: readonly Polygon[];
}

function countyFeatures(source: ShapesSource): SourceFeature[] {
  const counties = source.counties.filter((county) => county.code.startsWith('44'));
  const codes = new Set(counties.map((county) => county.code));
  if (counties.length !== COUNTY_COUNT || codes.size !== COUNTY_COUNT)
    throw new Error(
      `expected ${COUNTY_COUNT} county-level units with codes 44…, found ${counties.length} with ${codes.size} codes`,
    );
  checkCities(source.cities, counties);
  const features = counties.flatMap(splitOffDongsha);
  if (features.length !== COUNTY_COUNT + 1)
    throw new Error('expected 东沙群岛 as a part of exactly one county-level unit');
  return features;
}

/** Every county lies in a city of the level above, where the source has that level. */
function checkCities(cities: readonly Division[], counties: readonly Division[]): void {
  if (cities.length === 0) return;
  const expected = cities.map((city) => city.code).filter((code) => code.startsWith('44'));
  const found = new Set(counties.map((county) => cityOf(county.code)));
  const odd = [
    ...expected.filter((code) => !found.has(code)),
    ...[...found].filter((code) => !expected.includes(code)),
  ];
  if (odd.length > 0) throw new Error(`cities and counties of the source disagree: ${odd.join(', ')}`);
}

const cityOf = (county: string) => `${county.slice(0, 4)}00`;

/** 403 km² of atoll and shoal 250 km off the coast would spoil the box, the label and the area of the county that holds it. */
function splitOffDongsha({ code, name, polygons }: Division): SourceFeature[] {
  const far = (polygon: Polygon) => polygon.flat().every(([lon, lat]) => lat < 21.3 && lon > 115.8);
  const properties = { code, city: cityOf(code), name };
  const parts = [{ properties: { ...properties, part: '' }, polygons: polygons.filter((polygon) => !far(polygon)) }];
  const dongsha = polygons.filter(far);
  if (dongsha.length > 0) parts.push({ properties: { ...properties, part: 'dongsha' }, polygons: dongsha });
  return parts;
}

function contextFeatures(source: ShapesSource): SourceFeature[] {
  return source.provinces
    .filter(({ code }) => code !== PROVINCE)
    .map(({ code, polygons }) => ({ properties: { code }, polygons }));
}

function collection(features: readonly SourceFeature[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ properties, polygons }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  });
}

/** The source's name of a neighbour has no English; the table beside the topology has both. */
function withNeighbourNames(text: string, neighbours: ReadonlyMap<string, NeighbourName>): string {
  const named = text.replace(/"properties":\{"code":"(\d{2}0000)"\}/g, (_, code: string) => {
    const name = neighbours.get(code);
    if (!name) throw new Error(`neighbours.csv: no name for ${code}, which the sheet touches`);
    return `"properties":${JSON.stringify({ code, ...name })}`;
  });
  return `${named}\n`;
}
