import { LANGS } from '../model/localized.ts';
import { BANDS, type Box } from '../model/shapes.ts';
import type { TableFault } from './tableFault.ts';
import type { Tables } from './tables.ts';

/** The sheet has its frame and its first view inside it, and every region its symbol in every band and language. */
export function checkSheet(tables: Tables): TableFault[] {
  return [...boxFaults(tables), ...anchorFaults(tables)];
}

/** The box of that id, or null. */
export function boxOf(tables: Tables, wanted: 'neatline' | 'home'): Box | null {
  const row = tables.boxes.find(({ id }) => id === wanted);
  return row ? [row.west, row.south, row.east, row.north] : null;
}

function boxFaults(tables: Tables): TableFault[] {
  const faults: TableFault[] = tables.boxes.flatMap((box, index): TableFault[] => {
    const at = { table: 'boxes', index, kind: 'inconsistent' } as const;
    return [
      ...(box.west < box.east
        ? []
        : [{ ...at, column: 'east', expected: `more than ${box.west}`, found: String(box.east) }]),
      ...(box.south < box.north
        ? []
        : [{ ...at, column: 'north', expected: `more than ${box.south}`, found: String(box.north) }]),
    ];
  });
  const [neatline, home] = [boxOf(tables, 'neatline'), boxOf(tables, 'home')];
  for (const [id, box] of [['neatline', neatline] as const, ['home', home] as const]) {
    if (!box)
      faults.push({
        table: 'boxes',
        index: null,
        column: 'id',
        expected: `a record ${id}`,
        found: 'none',
        kind: 'inconsistent',
      });
  }
  if (
    neatline &&
    home &&
    (home[0] < neatline[0] || home[1] < neatline[1] || home[2] > neatline[2] || home[3] > neatline[3])
  ) {
    faults.push({
      table: 'boxes',
      index: null,
      column: null,
      expected: 'home within neatline',
      found: home.join(' '),
      kind: 'inconsistent',
    });
  }
  return faults;
}

function anchorFaults(tables: Tables): TableFault[] {
  const faults: TableFault[] = tables.anchors.flatMap(({ foot_lon, foot_lat }, index): TableFault[] => {
    if ((foot_lon === null) === (foot_lat === null)) return [];
    const column = foot_lon === null ? 'foot_lon' : 'foot_lat';
    return [
      {
        table: 'anchors',
        index,
        column,
        expected: 'both of foot_lon and foot_lat, or neither',
        found: 'nothing',
        kind: 'inconsistent',
      },
    ];
  });
  const placed = new Set(tables.anchors.map(({ region, band, lang }) => `${region} ${band} ${lang}`));
  for (const { id } of tables.regions) {
    for (const band of BANDS) {
      for (const lang of LANGS) {
        if (placed.has(`${id} ${band} ${lang}`)) continue;
        faults.push({
          table: 'anchors',
          index: null,
          column: null,
          expected: `a record for ${id}, ${band}, ${lang}`,
          found: 'none',
          kind: 'inconsistent',
        });
      }
    }
  }
  return faults;
}
