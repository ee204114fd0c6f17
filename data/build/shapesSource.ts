import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { publishedPackage } from './publishedPackage.ts';

/**
 * Reads the boundary files that `source.json` names: out of the published package, or out of a folder with the official
 * download. Positions are longitude and latitude in degrees, CGCS2000 (EPSG:4490), which at map scale is WGS-84.
 * @param configText the text of `data/shapes/source.json`
 * @param root folder that the configured `folder` of an official download is relative to
 * @throws Error naming the file, when it is missing, altered or not what is expected
 */
export async function readShapesSource(configText: string, root: string): Promise<ShapesSource> {
  const config = v.parse(CONFIG, JSON.parse(configText));
  if (config.kind === 'official') return readFolder(config, resolve(root, config.folder));
  const { name, version, folder } = config;
  return await publishedPackage(name, version, (unpacked) => readFolder(config, join(unpacked, folder)));
}

/** One division of a level: its six-digit code, its name as the source writes it, its polygons. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}
export type Polygon = readonly (readonly (readonly [lon: number, lat: number])[])[];

export interface ShapesSource {
  readonly provinces: readonly Division[];
  /** Empty where the configuration names no file for this level. */
  readonly cities: readonly Division[];
  readonly counties: readonly Division[];
}

const SHA = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const PACKAGE_FILE = v.strictObject({ path: v.string(), sha256: SHA });
const OFFICIAL_FILE = v.strictObject({ path: v.string(), sha256: v.optional(SHA) });
const CONFIG = v.variant('kind', [
  v.strictObject({
    kind: v.literal('package'),
    name: v.string(),
    version: v.string(),
    folder: v.string(),
    provinces: PACKAGE_FILE,
    cities: PACKAGE_FILE,
    counties: PACKAGE_FILE,
  }),
  v.strictObject({
    kind: v.literal('official'),
    folder: v.string(),
    provinces: OFFICIAL_FILE,
    cities: v.optional(OFFICIAL_FILE),
    counties: OFFICIAL_FILE,
  }),
]);
type File = v.InferOutput<typeof OFFICIAL_FILE>;

const POSITION = v.tuple([v.number(), v.number()]);
const POLYGON = v.array(v.array(POSITION));
const GEOMETRY = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: POLYGON }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(POLYGON) }),
  v.object({ type: v.picklist(['LineString', 'MultiLineString']), coordinates: v.array(v.unknown()) }),
]);
const COLLECTION = v.object({
  type: v.literal('FeatureCollection'),
  crs: v.optional(
    v.object({ properties: v.object({ name: v.pipe(v.string(), v.regex(/(EPSG:+4490|CRS84|EPSG:+4326)$/)) }) }),
  ),
  features: v.array(
    v.object({
      properties: v.object({
        gb: v.nullish(v.union([v.string(), v.number()])),
        name: v.nullish(v.string()),
        full_name: v.nullish(v.string()),
      }),
      geometry: GEOMETRY,
    }),
  ),
});

async function readFolder(
  config: { provinces: File; cities?: File | undefined; counties: File },
  folder: string,
): Promise<ShapesSource> {
  return {
    provinces: await readLevel(folder, config.provinces),
    cities: config.cities ? await readLevel(folder, config.cities) : [],
    counties: await readLevel(folder, config.counties),
  };
}

async function readLevel(folder: string, file: File): Promise<Division[]> {
  const bytes = await readFile(join(folder, file.path));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (file.sha256 && found !== file.sha256)
    throw new Error(`${file.path}: sha256 expected ${file.sha256}, found ${found}`);
  const parsed = v.safeParse(COLLECTION, JSON.parse(bytes.toString('utf8')));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new Error(`${file.path}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const divisions: Division[] = [];
  for (const { properties, geometry } of parsed.output.features) {
    // Boundary lines stand among the divisions with an empty code.
    const code = /^156(\d{6})$/.exec(String(properties.gb ?? ''))?.[1];
    if (!code || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    divisions.push({ code, name: properties.full_name ?? properties.name ?? '', polygons });
  }
  return divisions;
}
