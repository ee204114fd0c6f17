import type { Figure } from '../model/figure.ts';
import type { Material } from '../model/material.ts';
import type { City, Enterprise } from '../model/place.ts';
import type { Coverage, Region } from '../model/region.ts';
import { regionArea, regionIntensity, regionPopulation } from './derivedFigures.ts';
import { localized, localizedOrNull } from './localized.ts';
import { evidenceOf, makeFigure } from './makeFigure.ts';
import { makeStatements } from './makeMeasures.ts';
import type { FigureOf } from './makePlaces.ts';
import { METRICS } from './metrics.ts';
import type { TableFault } from './tableFault.ts';
import type { Row, Tables } from './tables.ts';

/** What the regions are put together from, besides the tables. */
export interface RegionParts {
  readonly cities: readonly City[];
  readonly materials: readonly Material[];
  readonly enterprises: readonly Enterprise[];
  readonly figureOf: FigureOf;
}

/** The regions in the plan's order, and what each lacks to be one: cities, an area, materials, a target. */
export function makeRegions(tables: Tables, parts: RegionParts): { regions: Region[]; faults: TableFault[] } {
  const regions: Region[] = [];
  const faults: TableFault[] = [];
  for (const [index, row] of tables.regions.entries()) {
    const made = makeRegion(tables, parts, row);
    if (typeof made === 'string')
      faults.push({ table: 'regions', index, column: 'id', expected: made, found: 'none', kind: 'inconsistent' });
    else regions.push(made);
  }
  return { regions: regions.sort((a, b) => a.order - b.order), faults };
}

/** The materials in the order of their regions' naming. */
export function makeMaterials(tables: Tables): Material[] {
  return tables.materials.map((row) => ({
    id: row.id,
    region: row.region,
    order: row.order,
    name: localized(row, 'name'),
    sector: row.sector,
    basis: row.basis,
    role: row.role,
    group: localized(row, 'group'),
    family: row.family,
    note: localizedOrNull(row, 'note'),
    ...evidenceOf(row),
  }));
}

/** What the target of a region covers. */
export function makeCoverage(row: Row<'regions'>): Coverage {
  return {
    scope: row.coverage_scope,
    text: localized(row, 'coverage'),
    short: localizedOrNull(row, 'coverage_short'),
    ...evidenceOf(row),
  };
}

/** The region, or in words what it lacks. */
function makeRegion(tables: Tables, parts: RegionParts, row: Row<'regions'>): Region | string {
  const { id } = row;
  const codes = tables.members.filter(({ region }) => region === id).map(({ city }) => city);
  const cities = codes.flatMap((code) => parts.cities.filter((city) => city.code === code));
  const materials = parts.materials.filter(({ region }) => region === id).sort((a, b) => a.order - b.order);
  const target = parts.figureOf(id, 'revenue-target');
  const area = regionArea(id, cities);
  const [first] = materials;
  if (cities.length === 0) return `a city in members for ${id}`;
  if (!area) return `an area in figures for each city of ${id}`;
  if (!first) return `a material for ${id}`;
  if (!target) return `a figure ${id}.revenue-target`;
  return {
    id,
    order: row.order,
    name: localized(row, 'name'),
    cluster: localized(row, 'cluster'),
    cities: codes,
    target,
    coverage: makeCoverage(row),
    materials,
    enterprises: parts.enterprises.filter(({ region }) => region === id),
    advantages: makeStatements(tables, id).map(({ text, source, edition, locator }) => ({
      text,
      source,
      edition,
      locator,
    })),
    capacities: capacitiesOf(tables, row),
    firstSector: first.sector,
    area,
    intensity: regionIntensity(id, target, area),
    population: regionPopulation(id, cities),
  };
}

function capacitiesOf(tables: Tables, { id }: Row<'regions'>): (Figure & { readonly what: Region['name'] })[] {
  return tables.figures.flatMap((row) => {
    const { what } = METRICS[row.metric];
    return row.subject === id && what ? [{ ...makeFigure(row), what }] : [];
  });
}
