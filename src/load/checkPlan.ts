import { SECTORS } from '../model/sector.ts';
import type { Check } from './check.ts';
import { mappedRows } from './mappedRows.ts';
import type { TableFault } from './tableFault.ts';
import type { Tables } from './tables.ts';

/** What must hold between the tables of the plan and its divisions. */
export const PLAN_CHECKS: readonly Check[] = [
  { reads: ['editions'], run: oneMappedEdition },
  { reads: ['regions', 'materials'], run: materialIds },
  { reads: ['regions', 'statements', 'editions'], run: statementSubjects },
  { reads: ['cities', 'counties'], run: countyCodes },
  { reads: ['cities', 'members', 'sites', 'editions'], run: siteRegions },
  { reads: ['sectors'], run: allSectors },
  { reads: ['sites'], run: sectorBases },
  { reads: ['measures', 'responsibilities'], run: oneLead },
];

function oneMappedEdition({ editions }: Tables): TableFault[] {
  const mapped = editions.filter((edition) => edition.mapped);
  if (mapped.length === 1) return [];
  return [
    {
      table: 'editions',
      index: null,
      column: 'mapped',
      expected: 'true for one edition',
      found: `true for ${mapped.length}`,
      kind: 'inconsistent',
    },
  ];
}

function materialIds({ materials }: Tables): TableFault[] {
  return materials.flatMap(({ id, region }, index) =>
    id.startsWith(`${region}.`)
      ? []
      : [
          {
            table: 'materials',
            index,
            column: 'id',
            expected: `an id that begins with ${region}.`,
            found: id,
            kind: 'inconsistent',
          },
        ],
  );
}

function statementSubjects(tables: Tables): TableFault[] {
  const { statements } = tables;
  const { regions } = mappedRows(tables);
  const subjects = new Set<string>(['province', ...regions.map(({ id }) => id)]);
  return statements.flatMap(({ subject, kind }, index): TableFault[] => {
    if (!subjects.has(subject)) {
      return [
        {
          table: 'statements',
          index,
          column: 'subject',
          expected: 'province or the id of a region',
          found: subject,
          kind: 'inconsistent',
        },
      ];
    }
    if (subject === 'province' || kind === 'advantage') return [];
    return [
      {
        table: 'statements',
        index,
        column: 'kind',
        expected: 'advantage, because it is said of a region',
        found: kind,
        kind: 'inconsistent',
      },
    ];
  });
}

/** A county's code begins with its city's four digits; 441900 and 442000 are both. */
function countyCodes({ counties, cities }: Tables): TableFault[] {
  const faults: TableFault[] = counties.flatMap(({ code, city }, index): TableFault[] =>
    code.slice(0, 4) === city.slice(0, 4)
      ? []
      : [
          {
            table: 'counties',
            index,
            column: 'city',
            expected: `${code.slice(0, 4)}00`,
            found: city,
            kind: 'inconsistent',
          },
        ],
  );
  const settled = new Set(counties.map(({ city }) => city));
  for (const [index, { code }] of cities.entries()) {
    if (settled.has(code)) continue;
    faults.push({
      table: 'cities',
      index,
      column: 'code',
      expected: 'at least one county of it',
      found: 'none',
      kind: 'inconsistent',
    });
  }
  return faults;
}

function siteRegions(tables: Tables): TableFault[] {
  const { cities, sites } = tables;
  const { members } = mappedRows(tables);
  const known = new Set(cities.map(({ code }) => code));
  const regionOf = new Map(members.map(({ city, region }) => [city, region]));
  return sites.flatMap(({ city, region }, index): TableFault[] => {
    const expected = regionOf.get(city) ?? null;
    if (expected === region || !known.has(city)) return [];
    return [
      {
        table: 'sites',
        index,
        column: 'region',
        expected: `${expected ?? 'nothing'}, the region of ${city}`,
        found: region ?? 'nothing',
        kind: 'inconsistent',
      },
    ];
  });
}

function sectorBases({ sites }: Tables): TableFault[] {
  return sites.flatMap(({ sector, sector_basis }, index): TableFault[] => {
    if ((sector === null) === (sector_basis === null)) return [];
    const [expected, found] =
      sector === null
        ? ['nothing, because there is no sector', String(sector_basis)]
        : ['who gave the sector', 'nothing'];
    return [{ table: 'sites', index, column: 'sector_basis', expected, found, kind: 'inconsistent' }];
  });
}

function allSectors({ sectors }: Tables): TableFault[] {
  const named = new Set(sectors.map(({ id }) => id));
  return SECTORS.filter((id) => !named.has(id)).map(
    (id): TableFault => ({
      table: 'sectors',
      index: null,
      column: 'id',
      expected: `a record ${id}`,
      found: 'none',
      kind: 'inconsistent',
    }),
  );
}

function oneLead({ measures, responsibilities }: Tables): TableFault[] {
  return measures.flatMap(({ id }, index): TableFault[] => {
    const leads = responsibilities.filter(({ measure, role }) => measure === id && role === 'lead').length;
    if (leads === 1) return [];
    return [
      {
        table: 'measures',
        index,
        column: 'id',
        expected: 'one lead department in responsibilities',
        found: String(leads),
        kind: 'inconsistent',
      },
    ];
  });
}
