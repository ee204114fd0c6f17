import type { Atlas } from '../model/atlas.ts';
import type { LoadFault } from '../model/loadFault.ts';
import type { Shapes } from '../model/shapes.ts';
import { checkSiteTables, checkTables } from './checkTables.ts';
import { ATLAS_TABLES, SITE_TABLES, tablesOf } from './geoLayout.ts';
import { makeAtlas } from './makeAtlas.ts';
import { nameFaults, shortened } from './nameFaults.ts';
import type { GeoContent } from './readGeoFile.ts';
import { makeShapes } from './shapes.ts';
import type { SiteTables, Tables } from './tables.ts';
import { vouched } from './vouched.ts';

/** The atlas as far as it could be loaded, and everything that was wrong on the way. */
export interface LoadedAtlas {
  /** Null where `atlas.json` cannot be used; without sites or shapes where only theirs cannot. */
  readonly atlas: Atlas | null;
  readonly faults: readonly LoadFault[];
  /** Whether all files are, byte for byte, what the build has checked. */
  readonly intact: boolean;
}

/** Makes the atlas out of what the three files held, as far as they can be used. Never throws. */
export function assembleAtlas(contents: Readonly<Record<'atlas' | 'sites' | 'topology', GeoContent>>): LoadedAtlas {
  const faults = [contents.atlas, contents.sites, contents.topology].flatMap(({ fault }) => (fault ? [fault] : []));
  const core = contents.atlas.fault ? null : coreTables(contents.atlas, faults);
  if (!core || contents.atlas.fault) return { atlas: null, faults, intact: false };
  const sites = contents.sites.fault ? null : siteTables(contents.sites, core, contents.atlas.intact, faults);
  const made = makeAtlas(core, sites);
  faults.push(...nameFaults('atlas.json', made.faults, {}));
  if (!made.atlas || contents.topology.fault) return { atlas: made.atlas, faults, intact: false };
  const shapes = shapesOf(contents.topology, made.atlas, faults);
  const intact = Object.values(contents).every((content) => content.fault === null && content.intact);
  return { atlas: { ...made.atlas, shapes }, faults, intact };
}

type Read = Extract<GeoContent, { readonly fault: null }>;

function coreTables({ json, intact }: Read, faults: LoadFault[]): Tables | null {
  const raw = tablesOf('atlas.json', json, ATLAS_TABLES, faults);
  if (!raw) return null;
  if (vouched<Omit<Tables, 'sites'>>(raw, intact)) return { ...raw, sites: [] };
  const checked = checkTables(raw, ATLAS_TABLES);
  faults.push(...nameFaults('atlas.json', checked.faults, raw));
  return checked.faults.length > 0 ? null : checked.tables;
}

/** The sites are vouched for only together with the tables they were checked against. */
function siteTables({ json, intact }: Read, core: Tables, intactCore: boolean, faults: LoadFault[]): SiteTables | null {
  const raw = tablesOf('sites.json', json, SITE_TABLES, faults);
  if (!raw) return null;
  if (vouched<SiteTables>(raw, intact && intactCore)) return raw;
  const { own, faults: wrong } = checkSiteTables(raw, core);
  faults.push(...nameFaults('sites.json', wrong, raw));
  return wrong.length > 0 ? null : own;
}

function shapesOf({ json, intact }: Read, atlas: Atlas, faults: LoadFault[]): Shapes | null {
  try {
    const made = makeShapes(json, atlas, intact);
    faults.push(...made.faults.slice(0, 100).map(shortened));
    return made.shapes;
  } catch (error) {
    // The schema lets through arcs that are there but do not close; what draws them then gives up.
    faults.push({
      file: 'topology.json',
      kind: 'schema',
      expected: 'shapes that can be drawn',
      found: String(error).slice(0, 120),
    });
    return null;
  }
}
