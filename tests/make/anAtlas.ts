import { assembleAtlas } from '../../src/load/assembleAtlas.ts';
import { parseGeoFile } from '../../src/load/readGeoFile.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { GeoFile } from '../../src/model/loadFault.ts';
import { shipped as shippedText } from '../data/shipped.ts';

/**
 * The atlas of the shipped files, with some of its parts changed. Atlases are immutable, so all tests share one reading.
 *
 * @throws Error naming the faults where the shipped files do not load.
 */
export function anAtlas(change: Partial<Atlas> = {}): Atlas {
  shipped ??= readShipped();
  return { ...shipped, ...change };
}

let shipped: Atlas | null = null;

function readShipped(): Atlas {
  const { atlas, faults } = assembleAtlas({
    atlas: parseGeoFile('atlas.json', text('atlas.json')),
    sites: parseGeoFile('sites.json', text('sites.json')),
    topology: parseGeoFile('topology.json', text('topology.json')),
  });
  if (!atlas || faults.length > 0) throw new Error(`public/geo does not load: ${JSON.stringify(faults.slice(0, 5))}`);
  return atlas;
}

function text(file: GeoFile): string {
  return shippedText(`public/geo/${file}`);
}
