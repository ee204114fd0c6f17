import { describe, expect, it } from 'vitest';
import { buildTables } from '../../data/build/buildTables.ts';
import { makeAtlas } from '../../src/load/makeAtlas.ts';
import type { Tables } from '../../src/load/tables.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { TableFiles } from '../make/tableFiles.ts';

const tables = buildTables(TableFiles.shipped()).tables;

describe('an atlas', () => {
  it('holds the nine in the plan’s order, each coloured by the sector named first', () => {
    expect(anAtlas().regions.map(({ id, order, firstSector }) => [order, id, firstSector])).toEqual([
      [1, 'foshan', 'building'],
      [2, 'guangzhou', 'own'],
      [3, 'shenguanhui', 'chemical'],
      [4, 'zhuhai', 'chemical'],
      [5, 'zhaoqing', 'building'],
      [6, 'qingyuan', 'building'],
      [7, 'shaoguan', 'steel'],
      [8, 'zhanjiang', 'steel'],
      [9, 'yunfu', 'building'],
    ]);
  });

  it('does not depend on the order of rows', () => {
    const reversed = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows].reverse()]));
    const there = made({ ...tables, ...reversed });
    const here = made(tables);
    expect(there.regions.map(({ id, materials }) => [id, materials])).toEqual(
      here.regions.map(({ id, materials }) => [id, materials]),
    );
    expect(there.measures).toEqual(here.measures);
    expect(there.statements.filter(({ kind }) => kind === 'goal')).toEqual(
      here.statements.filter(({ kind }) => kind === 'goal'),
    );
  });

  it('keeps the signs of the nine targets', () => {
    expect(anAtlas().regions.map(({ target }) => `${target.qualifier}${target.value}`)).toEqual([
      '=6000',
      '>=5000',
      '>=4500',
      '>2000',
      '>1500',
      '>1200',
      '>1000',
      '>1000',
      '>1000',
    ]);
  });

  it('says of what the capacities of Zhanjiang are', () => {
    const zhanjiang = anAtlas().regions.find(({ id }) => id === 'zhanjiang');
    expect(zhanjiang?.capacities.map(({ what }) => what.en)).toEqual(['steel products', 'ultra-high-strength steel']);
  });

  it('gives each region its own advantages and the province the rest', () => {
    const { regions, statements } = anAtlas();
    const own = regions.flatMap(({ advantages }) => advantages.map(({ text }) => text.zh));
    expect(own.length).toBeGreaterThan(0);
    expect(statements.filter(({ text }) => own.includes(text.zh))).toEqual([]);
    expect(own.length + statements.length).toBe(tables.statements.length);
  });

  it('has no population of a region where one city of it has none', () => {
    const figures = tables.figures.filter(({ id }) => id !== '441300.population');
    const region = made({ ...tables, figures }).regions.find(({ id }) => id === 'shenguanhui');
    expect(region?.population).toBeNull();
  });

  it('finds everything by its id', () => {
    const { regions, regionById, cities, cityByCode, sites, siteById, sources, sourceById, counties, countyByCode } =
      anAtlas();
    expect(regions.every((region) => regionById.get(region.id) === region)).toBe(true);
    expect(cities.every((city) => cityByCode.get(city.code) === city)).toBe(true);
    expect(counties.every((county) => countyByCode.get(county.code) === county)).toBe(true);
    expect(sites.every((site) => siteById.get(site.id) === site)).toBe(true);
    expect(sources.every((source) => sourceById.get(source.id) === source)).toBe(true);
  });

  it('without its sites says so, and drops their figures with them', () => {
    const { atlas } = makeAtlas({ ...tables, sites: [] }, null);
    expect(atlas?.sitesLoaded).toBe(false);
    expect(atlas?.sites).toEqual([]);
  });
});

describe('what tables lack for an atlas', () => {
  it('is told for every region at once', () => {
    const lacking: Tables = { ...tables, figures: tables.figures.filter(({ metric }) => metric !== 'revenue-target') };
    const { atlas, faults } = makeAtlas(lacking, { sites: tables.sites, figures: [] });
    expect(atlas).toBeNull();
    expect(faults.filter(({ table }) => table === 'regions')).toHaveLength(9);
    expect(faults).toContainEqual(expect.objectContaining({ expected: 'a figure revenue-target of the province' }));
  });
});

function made(from: Tables): Atlas {
  const { atlas, faults } = makeAtlas(from, { sites: from.sites, figures: [] });
  if (!atlas) throw new Error(JSON.stringify(faults));
  return atlas;
}
