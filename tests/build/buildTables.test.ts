import { describe, expect, it } from 'vitest';
import { buildTables } from '../../data/build/buildTables.ts';
import { TableFiles } from '../make/tableFiles.ts';

describe('the committed tables', () => {
  it('have no fault', () => {
    expect(buildTables(TableFiles.shipped()).faults).toEqual([]);
  });
});

describe('a wrong cell is told by file, row and column', () => {
  it.each([
    ['a word for a number', 'figures.csv', 2, 'value', '六千', 'a number'],
    ['a number with a thousands mark', 'figures.csv', 2, 'value', '21,540', 'a number'],
    ['a share above the whole', 'figures.csv', 4, 'value', '150', 'at most 100'],
    ['an unknown status', 'figures.csv', 2, 'status', 'goal', 'one of target, outcome, estimate, derived, unknown'],
    ['an unknown qualifier', 'figures.csv', 2, 'qualifier', '≥', 'one of =, >=, >, <=, ~'],
    ['an unknown unit', 'figures.csv', 2, 'unit', '亿元', 'one of yi-cny'],
    ['a unit of another metric', 'figures.csv', 2, 'unit', 'km2', 'one of yi-cny, for revenue'],
    ['a metric of another subject', 'figures.csv', 2, 'metric', 'population', 'a metric of a province'],
    ['a year that is none', 'figures.csv', 2, 'year', '20191', 'a whole number from 1949 to 2100'],
    ['an unknown sector', 'materials.csv', 3, 'sector', 'stel', 'one of building, steel'],
    ['an unknown family', 'materials.csv', 3, 'family', 'nonesuch', 'the id of a record in families'],
    ['an unknown region', 'materials.csv', 3, 'region', 'heyuan', 'the id of a record in regions'],
    ['an order with a gap', 'materials.csv', 3, 'order', '9', '1 to 7, each once, in foshan'],
    ['a name in one language', 'materials.csv', 3, 'note_zh', '一注', 'a text, because note_zh has one'],
    ['an empty name', 'regions.csv', 3, 'name_zh', '', 'a text on one line'],
    ['an id with capitals', 'families.csv', 2, 'id', 'Cement', 'an id'],
    ['a code of five digits', 'counties.csv', 2, 'code', '44010', 'a six-digit division code of a county'],
    ['a county of another city', 'counties.csv', 2, 'city', '440600', '440100'],
    ['neither true nor false', 'editions.csv', 2, 'mapped', 'yes', 'true or false'],
    ['no edition mapped', 'editions.csv', 2, 'mapped', 'false', 'true for one edition'],
    ['a latitude far away', 'cities.csv', 2, 'seat_lat', '39.9', 'a latitude in degrees from 20 to 25.8'],
    ['a day that is none', 'sources.csv', 2, 'read', '21.11.2026', 'an ISO date'],
    ['an unknown source among several', 'sites.csv', 2, 'sources', 'geonames;hearsay', 'the id of a record in sources'],
    ['a position without a datum', 'sites.csv', 2, 'datum', '', 'a value, because there is a position'],
    ['a position without a source', 'sites.csv', 2, 'position_sources', '', 'the source of the position'],
    ['a latitude alone', 'sites.csv', 2, 'lon', '', 'a value, because there is a position'],
    ['a radius too good for its datum', 'sites.csv', 2, 'precision_km', '0.1', 'at least 0.6'],
    ['a region that is not its city’s', 'sites.csv', 2, 'region', 'foshan', 'guangzhou, the region of 440100'],
    ['a statement of nobody', 'statements.csv', 2, 'subject', 'foshn', 'province or the id of a region'],
    ['an alias of nothing', 'aliases.csv', 2, 'id', 'nowhere', 'the id of something that can be linked to'],
    ['an alias that is an id', 'aliases.csv', 2, 'alias', 'foshan', 'an id that nothing has any more'],
    ['a box inside out', 'boxes.csv', 2, 'east', '107.5', 'more than'],
    ['half a foot', 'anchors.csv', 2, 'foot_lat', '', 'both of foot_lon and foot_lat'],
    ['a place that is none', 'anchors.csv', 2, 'place', 'NE', 'one of inside, split, E, W, S, N'],
  ])('%s', (_, file, row, column, text, expected) => {
    const { faults } = buildTables(TableFiles.shipped().put(file, row, column, text));
    const where = column === 'note_zh' ? 'note_en' : column;
    const told = faults.filter((fault) => fault.file === file && fault.expected.includes(expected));
    expect(told, JSON.stringify(faults)).toHaveLength(1);
    expect([told[0]?.row, told[0]?.column]).toEqual([expected === 'true for one edition' ? null : row, where]);
  });

  it('shows what was found', () => {
    const { faults } = buildTables(TableFiles.shipped().put('materials.csv', 3, 'sector', 'stel'));
    expect(faults).toMatchObject([{ file: 'materials.csv', row: 3, column: 'sector', found: '"stel"' }]);
  });
});

describe('what is missing or there twice', () => {
  const files = TableFiles.shipped();

  it.each([
    ['a target', 'figures.csv', { id: 'foshan.revenue-target' }, 'regions.csv', 'a figure foshan.revenue-target'],
    ['an area', 'figures.csv', { id: '445300.area' }, 'regions.csv', 'an area in figures for each city of yunfu'],
    ['a member', 'members.csv', { region: 'zhuhai' }, 'regions.csv', 'a city in members for zhuhai'],
    [
      'a figure of the province',
      'figures.csv',
      { id: 'province.value-added-target' },
      'figures.csv',
      'a figure value-added-target of the province',
    ],
    [
      'the output of a product',
      'figures.csv',
      { subject: 'cement', metric: 'output' },
      'products.csv',
      'figures cement.output and cement.national-share',
    ],
    [
      'the lead of a task',
      'responsibilities.csv',
      { measure: 'task-1', role: 'lead' },
      'measures.csv',
      'one lead department',
    ],
    ['a region', 'regions.csv', { id: 'yunfu' }, 'members.csv', 'the id of a record in regions'],
    [
      'a symbol',
      'anchors.csv',
      { region: 'yunfu', band: 'region', lang: 'en' },
      'anchors.csv',
      'a record for yunfu, region, en',
    ],
    ['the frame', 'boxes.csv', { id: 'neatline' }, 'boxes.csv', 'a record neatline'],
  ])('lacks %s', (_, file, cells, where, expected) => {
    const changed = TableFiles.shipped();
    const { faults } = buildTables(changed.drop(file, changed.rowOf(file, cells)));
    expect(
      faults.filter((fault) => fault.file === where && fault.expected.includes(expected)),
      JSON.stringify(faults),
    ).not.toEqual([]);
  });

  it.each([
    ['figures.csv', 2, 'id'],
    ['members.csv', 2, 'city'],
    ['responsibilities.csv', 3, 'department'],
    ['anchors.csv', 2, 'lang'],
  ])('has a record twice in %s', (file, row, column) => {
    const last = files.rows(file).length + 1;
    const { faults } = buildTables(TableFiles.shipped().copy(file, row, {}));
    expect(faults).toContainEqual(
      expect.objectContaining({ file, row: last, column, expected: expect.stringContaining('once only') }),
    );
  });
});

describe('many faults', () => {
  it('are all told at once, in the order of files and rows, whatever their kind', () => {
    const files = TableFiles.shipped()
      .put('materials.csv', 5, 'sector', 'stel')
      .put('materials.csv', 5, 'role', 'main')
      .put('materials.csv', 4, 'family', 'nonesuch')
      .put('cities.csv', 2, 'seat_lat', 'north')
      .put('sites.csv', 3, 'city', '449900')
      .put('enterprises.csv', 2, 'datum', '');
    const { faults } = buildTables(files);
    expect(faults.map(({ file, row, column }) => `${file} ${row} ${column}`)).toEqual([
      'cities.csv 2 seat_lat',
      'enterprises.csv 2 datum',
      'materials.csv 4 family',
      'materials.csv 5 sector',
      'materials.csv 5 role',
      'sites.csv 3 city',
    ]);
  });

  it('of several tables that lack something at once', () => {
    const files = TableFiles.shipped();
    for (const id of ['foshan.revenue-target', 'zhuhai.revenue-target'])
      files.drop('figures.csv', files.rowOf('figures.csv', { id }));
    expect(buildTables(files).faults).toHaveLength(2);
  });
});
