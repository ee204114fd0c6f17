import type { Atlas } from './atlas.ts';
import type { KnownIds } from './sceneCodec.ts';

/** The ids a link may name, once the atlas is there. Places stay unchecked until the file of the sites has been read. */
export function knownIds(atlas: Atlas | null): KnownIds {
  if (!atlas) return { areas: null, sites: null, families: null, departments: null, aliases: new Map() };
  return {
    areas: new Set<string>([...atlas.regionById.keys(), ...atlas.cityByCode.keys(), ...atlas.countyByCode.keys()]),
    sites: atlas.sitesLoaded
      ? new Set<string>([...atlas.siteById.keys(), ...atlas.enterprises.map(({ id }) => id)])
      : null,
    families: new Set<string>(atlas.families.map(({ id }) => id)),
    departments: new Set<string>(atlas.departments.map(({ id }) => id)),
    aliases: atlas.aliases,
  };
}
