import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { build } from 'vite';

/** The libraries measured beside the atlas; each has a folder of its name in `peers`. */
export const PEERS = ['leaflet', 'maplibre', 'echarts'] as const;

/**
 * Installs the peers' libraries if they are missing and builds each page on its own, so that no chunk is shared.
 * @param citiesFile GeoJSON of the 21 cities, whose ids are their codes; every peer reads the same bytes
 * @returns folder with one folder a page, and `data/cities.json`
 */
export async function buildPeers(citiesFile: string): Promise<string> {
  const here = join(import.meta.dirname, 'peers');
  const built = join(import.meta.dirname, 'built');
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    execFileSync('npm', ['ci', '--silent'], { cwd: here, stdio: 'inherit' });
  }
  rmSync(built, { recursive: true, force: true });
  for (const peer of PEERS) {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: join(here, peer),
      base: './',
      build: {
        outDir: join(built, peer),
        emptyOutDir: true,
        chunkSizeWarningLimit: 10_000,
        modulePreload: { polyfill: false },
        target: 'chrome109',
      },
    });
  }
  mkdirSync(join(built, 'data'));
  writeFileSync(join(built, 'data/cities.json'), colouredCities(readFileSync(citiesFile, 'utf8')));
  return built;
}

/** The boundaries as they are, with nothing but a code and a class of colour beside them. */
function colouredCities(text: string): string {
  const cities: FeatureCollection = JSON.parse(text);
  const features = cities.features.map(({ id, properties, geometry }) => {
    const code = String(id ?? properties?.['city']);
    return { type: 'Feature', properties: { code, colourClass: (Number(code) / 100) % 5 }, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
