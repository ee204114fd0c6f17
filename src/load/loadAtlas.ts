import type { GeoFile } from '../model/loadFault.ts';
import { assembleAtlas, type LoadedAtlas } from './assembleAtlas.ts';
import { readGeoFile } from './readGeoFile.ts';

/**
 * Fetches the files of `public/geo` side by side and makes the atlas of them. Never rejects: whatever is wrong with a
 * file stands in `faults`, by file, record and field.
 *
 * @param read fetches one file by its name.
 */
export async function loadAtlas(read: (file: GeoFile) => Promise<Response>): Promise<LoadedAtlas> {
  const [atlas, sites, topology] = await Promise.all([
    readGeoFile('atlas.json', read),
    readGeoFile('sites.json', read),
    readGeoFile('topology.json', read),
  ]);
  return assembleAtlas({ atlas, sites, topology });
}
