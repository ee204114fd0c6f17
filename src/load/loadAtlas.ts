import type { GeoFile } from '../model/loadFault.ts';
import { assembleAtlas, type LoadedAtlas } from './assembleAtlas.ts';
import { readGeoFile } from './readGeoFile.ts';

/**
 * Fetches the files of `public/geo` side by side and makes the atlas of them. Never rejects: whatever is wrong with a
 * file stands in `faults`, by file, record and field.
 *
 * @param read fetches one file by its name.
 * @param digest SHA-256 of the file that the build checked, in hexadecimal digits: what is still the same is not checked
 *   again; null where it is not known.
 */
export async function loadAtlas(
  read: (file: GeoFile) => Promise<Response>,
  digest: (file: GeoFile) => string | null = () => null,
): Promise<LoadedAtlas> {
  const [atlas, sites, topology] = await Promise.all([
    readGeoFile('atlas.json', read, digest('atlas.json')),
    readGeoFile('sites.json', read, digest('sites.json')),
    readGeoFile('topology.json', read, digest('topology.json')),
  ]);
  return assembleAtlas({ atlas, sites, topology });
}
