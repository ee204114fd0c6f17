import { createRequire } from 'node:module';
import path from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

/** How the page asks for the address of MapLibre's worker. */
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** A tile format the atlas has none of; its decoder is a twentieth of MapLibre. */
const UNUSED_FORMAT = '@maplibre/mlt';

const NO_FORMAT = `
const refuse = () => { throw new Error('The atlas is built without MapLibre tiles.'); };
export const decodeTile = refuse;
export const GEOMETRY_TYPE = {};
`;

/**
 * Builds MapLibre and its worker from the sources its package ships with, in one build, so that both share what both need:
 * its ready-made bundles hold that twice, about 120 kB compressed. Without this plugin the same imports find the bundles,
 * as while developing and in the one file.
 */
export function mapCodePlugin(): Plugin {
  const root = path.dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
  const source = path.join(root, 'src');
  return {
    name: 'yuecai-map-code',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return path.join(source, 'index.ts');
      return id === WORKER_ADDRESS || id === UNUSED_FORMAT ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${UNUSED_FORMAT}`) return NO_FORMAT;
      if (id !== `\0${WORKER_ADDRESS}`) return null;
      const worker = path.join(source, 'source/worker.ts');
      const reference = this.emitFile({ type: 'chunk', id: worker, name: 'map-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    // MapLibre's classes name fields that their base class fills: as modern fields they would be emptied again.
    transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts')) return null;
      return transformWithOxc(code, id, {
        target: 'es2022',
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
    },
  };
}
