import type { GeoFile } from '../../src/model/loadFault.ts';
import { shipped } from '../data/shipped.ts';

/** What stands in a file's place: a text served with status 200, an answer, or an error. */
export type Stand = string | (() => Response);

/** Reads the shipped files of `public/geo`, or what stands in their place. */
export function geoServer(instead: Partial<Record<GeoFile, Stand>> = {}): (file: GeoFile) => Promise<Response> {
  return (file) => {
    const stand = instead[file] ?? shipped(`public/geo/${file}`);
    try {
      return Promise.resolve(typeof stand === 'string' ? new Response(stand) : stand());
    } catch (error) {
      return Promise.reject(error);
    }
  };
}
