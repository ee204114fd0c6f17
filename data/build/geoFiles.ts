import { mappedRows } from '../../src/load/mappedRows.ts';
import { buildTables } from './buildTables.ts';
import { derivedTopology } from './derivedTopology.ts';
import type { FileFault } from './fileFault.ts';
import { writeGeo } from './writeGeo.ts';
import { writeSearch } from './writeSearch.ts';
import { shapeFiles } from './writeShapes.ts';
import { writeStories } from './writeStories.ts';

/**
 * Every file of `public/geo` by name, made from the spreadsheets and the committed topology; or all that is wrong with
 * the spreadsheets. Pure.
 *
 * @param tables bytes of the files of `data/tables` by name.
 * @param topology text of `data/shapes/guangdong.topo.json`.
 * @param stories text of the files of `data/stories` by name.
 * @throws Error where a story is none, and where the topology is not as derived, or has no shape for a division of the tables.
 */
export function geoFiles(
  tables: ReadonlyMap<string, Uint8Array>,
  topology: string,
  stories: ReadonlyMap<string, string>,
): { files: ReadonlyMap<string, string>; faults: readonly FileFault[] } {
  const built = buildTables(tables);
  if (built.faults.length > 0) return { files: new Map(), faults: built.faults };
  const mapped = mappedRows(built.tables);
  const shapes = Object.entries(shapeFiles(derivedTopology(topology), mapped));
  return {
    files: new Map([
      ...writeGeo(built.tables),
      ['search.json', writeSearch(mapped)],
      ['stories.json', writeStories(stories)],
      ...shapes,
    ]),
    faults: [],
  };
}
