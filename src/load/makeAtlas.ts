import type { Atlas } from '../model/atlas.ts';
import type { Figure } from '../model/figure.ts';
import type { Region } from '../model/region.ts';
import { makeFigure } from './makeFigure.ts';
import { makeDepartments, makeEditions, makeFamilies, makeSources } from './makeLists.ts';
import { makeMeasures, makeStatements } from './makeMeasures.ts';
import { makeOtherEditions } from './makeOtherEditions.ts';
import { type FigureOf, makeCities, makeCounties, makeEnterprises, makeSites } from './makePlaces.ts';
import { makeProducts } from './makeProducts.ts';
import { makeProvince } from './makeProvince.ts';
import { makeMaterials, makeRegions } from './makeRegions.ts';
import { makeSheet } from './makeSheet.ts';
import { mappedRows } from './mappedRows.ts';
import type { TableFault } from './tableFault.ts';
import type { Row, SiteTables, Tables } from './tables.ts';

/**
 * Puts the atlas together from tables that were found right, or says what they lack for one. It has no shapes yet: they
 * are made for the divisions it names.
 *
 * @param tables the tables of `atlas.json`.
 * @param siteTables those of `sites.json`, or null where they could not be read: then the atlas has no sites and says so.
 */
export function makeAtlas(tables: Tables, siteTables: SiteTables | null): MadeAtlas {
  const sites = siteTables?.sites ?? [];
  const every: Tables = { ...tables, sites, figures: [...tables.figures, ...(siteTables?.figures ?? [])] };
  const all = mappedRows(every);
  const figureOf = figureFinder(all.figures);
  const [cities, enterprises, materials] = [makeCities(all, figureOf), makeEnterprises(all), makeMaterials(all)];
  const { regions, faults: lackOfRegions } = makeRegions(all, { cities, materials, enterprises, figureOf });
  const { products, faults: lackOfProducts } = makeProducts(all, figureOf);
  const { province, faults: lackOfProvince } = makeProvince(figureOf);
  const faults = [...lackOfRegions.map(inTable), ...lackOfProducts, ...lackOfProvince];
  // The row of a region is counted in the table as it came, with those of other editions.
  function inTable(fault: TableFault): TableFault {
    const row = all.regions[fault.index ?? -1];
    return row ? { ...fault, index: tables.regions.indexOf(row) } : fault;
  }
  const editions = makeEditions(all);
  const edition = editions.find(({ mapped }) => mapped);
  const sheet = makeSheet(all);
  if (faults.length > 0 || !province || !edition || !sheet) return { atlas: null, faults };
  const parts: AtlasParts = {
    edition,
    editions,
    otherEditions: makeOtherEditions(every),
    province,
    regions,
    cities,
    counties: makeCounties(all),
    materials,
    families: makeFamilies(all),
    enterprises,
    sites: makeSites(all, figureOf),
    sitesLoaded: siteTables !== null,
    products,
    measures: makeMeasures(all),
    departments: makeDepartments(all),
    statements: makeStatements(all, 'province'),
    sources: makeSources(all),
    figures: [...all.figures.map(makeFigure), ...regions.flatMap(derivedOf)],
    aliases: new Map(tables.aliases.map(({ alias, id }) => [alias, id])),
    sheet,
    shapes: null,
  };
  return { atlas: withLookUps(parts), faults };
}

export type MadeAtlas = { readonly atlas: Atlas | null; readonly faults: readonly TableFault[] };

type LookUp = 'regionById' | 'cityByCode' | 'countyByCode' | 'siteById' | 'sourceById' | 'figureById';
type AtlasParts = Omit<Atlas, LookUp>;

function withLookUps(parts: AtlasParts): Atlas {
  return {
    ...parts,
    regionById: new Map(parts.regions.map((region) => [region.id, region])),
    cityByCode: new Map(parts.cities.map((city) => [city.code, city])),
    countyByCode: new Map(parts.counties.map((county) => [county.code, county])),
    siteById: new Map(parts.sites.map((site) => [site.id, site])),
    sourceById: new Map(parts.sources.map((source) => [source.id, source])),
    figureById: new Map(parts.figures.map((figure) => [figure.id, figure])),
  };
}

function figureFinder(rows: readonly Row<'figures'>[]): FigureOf {
  const byKey = new Map(rows.map((row) => [`${row.subject} ${row.metric}`, row]));
  return (subject, metric) => {
    const row = byKey.get(`${subject} ${metric}`);
    return row ? makeFigure(row) : null;
  };
}

/** Figures of a region that no table holds, so that they can be looked up by id as well. */
function derivedOf({ area, intensity, population }: Region): Figure[] {
  return population ? [area, intensity, population] : [area, intensity];
}
