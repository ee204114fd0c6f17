import type { TableFault } from './tableFault.ts';
import type { Row, Tables } from './tables.ts';

/** A position is given as a whole or not at all; and one of unstated datum is not claimed to be better than it can be. */
export function checkPositions(tables: Tables, name: 'enterprises' | 'sites'): TableFault[] {
  return tables[name].flatMap((row, index) =>
    positionFaults(row).map((fault) => ({ table: name, index, kind: 'inconsistent', ...fault }) as const),
  );
}

const PARTS = ['lon', 'lat', 'datum', 'precision_km', 'precision_zh', 'precision_en'] as const;
/** How far apart GCJ-02 and WGS-84 are in Guangdong, km: a position of unstated datum may be off by as much. */
const DATUM_DOUBT_KM = 0.6;

function positionFaults(row: Row<'enterprises'> | Row<'sites'>): Pick<TableFault, 'column' | 'expected' | 'found'>[] {
  const given = PARTS.filter((part) => row[part] !== null);
  const faults: Pick<TableFault, 'column' | 'expected' | 'found'>[] = [];
  if (row.lon === null && row.lat === null) {
    for (const part of given)
      faults.push({ column: part, expected: 'nothing, because there is no position', found: String(row[part]) });
    return faults;
  }
  for (const part of PARTS.filter((each) => !given.includes(each))) {
    // A text missing in one language only is reported by its schema.
    if (part === 'precision_en' && row.precision_zh !== null) continue;
    faults.push({ column: part, expected: 'a value, because there is a position', found: 'nothing' });
  }
  if (row.position_sources.length === 0)
    faults.push({ column: 'position_sources', expected: 'the source of the position', found: 'nothing' });
  if (row.datum === 'not-stated' && row.precision_km !== null && row.precision_km < DATUM_DOUBT_KM) {
    faults.push({
      column: 'precision_km',
      expected: `at least ${DATUM_DOUBT_KM}, because the datum is not stated`,
      found: String(row.precision_km),
    });
  }
  return faults;
}
