import { buildTables } from '../../data/build/buildTables.ts';
import type { FileFault } from '../../data/build/fileFault.ts';
import { makeAtlas } from '../../src/load/makeAtlas.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { TableFiles } from './tableFiles.ts';

/** The edition that tests add to. */
export const SECOND = 'issued-2020';

/**
 * The shipped tables with rows of a second edition that is invented for tests: another target, capacity, cluster title,
 * city and material of Yunfu, another target of Foshan, and Zhongshan, which is shipped.
 */
export function secondEdition(): TableFiles {
  const files = TableFiles.shipped();
  const copy = (file: string, of: Readonly<Record<string, string>>, cells: Readonly<Record<string, string>>) =>
    files.copy(file, files.rowOf(file, of), { edition: SECOND, ...cells });
  copy(
    'figures.csv',
    { id: 'yunfu.revenue-target' },
    { id: `yunfu.revenue-target.${SECOND}`, value: '1500', qualifier: '=' },
  );
  copy('figures.csv', { id: 'foshan.revenue-target' }, { id: `foshan.revenue-target.${SECOND}`, value: '6500' });
  copy(
    'regions.csv',
    { id: 'yunfu' },
    { order: '2', cluster_zh: '新材料产业集群', cluster_en: 'New-materials cluster' },
  );
  copy('members.csv', { city: '445300' }, {});
  copy('members.csv', { city: '445300' }, { city: '441700' });
  const order = { order: '1', name_zh: '不锈钢', name_en: 'Stainless steel' };
  copy('materials.csv', { region: 'yunfu', order: '1' }, { ...order, id: `yunfu.stainless.${SECOND}` });
  return files;
}

/** The atlas that tables make. @throws Error with their faults */
export function atlasOf(files: TableFiles): Atlas {
  const { tables, faults } = buildTables(files);
  const { atlas } = makeAtlas(tables, { sites: tables.sites, figures: [] });
  if (faults.length > 0 || !atlas) throw new Error(JSON.stringify(faults satisfies readonly FileFault[]));
  return atlas;
}
