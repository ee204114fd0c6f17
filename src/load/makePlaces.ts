import type { Figure } from '../model/figure.ts';
import type { CityCode, RegionId, SourceId } from '../model/ids.ts';
import type { City, County, Datum, Enterprise, Position, Site } from '../model/place.ts';
import { localized, localizedOrNull } from './localized.ts';
import { evidenceOf } from './makeFigure.ts';
import type { Row, Tables } from './tables.ts';

/** A figure of a subject by its metric, or null where the tables have none. */
export type FigureOf = (subject: string, metric: Row<'figures'>['metric']) => Figure | null;

export function makeCities(tables: Tables, figureOf: FigureOf): City[] {
  const regionOf = new Map<CityCode, RegionId>(tables.members.map(({ city, region }) => [city, region]));
  return tables.cities.map((row) => ({
    code: row.code,
    name: localized(row, 'name'),
    fullName: localized(row, 'full'),
    region: regionOf.get(row.code) ?? null,
    seat: {
      at: [row.seat_lon, row.seat_lat],
      datum: row.seat_datum,
      precisionKm: row.seat_precision_km,
      precision: { zh: '地级市驻地的代表点', en: 'The point that stands for the city’s seat' },
      sources: [row.seat_source],
    },
    area: figureOf(row.code, 'area'),
    population: figureOf(row.code, 'population'),
  }));
}

export function makeCounties(tables: Tables): County[] {
  return tables.counties.map((row) => ({ code: row.code, name: localized(row, 'name'), city: row.city }));
}

export function makeEnterprises(tables: Tables): Enterprise[] {
  return tables.enterprises.map((row) => ({
    id: row.id,
    name: localized(row, 'name'),
    asNamed: row.as_named,
    region: row.region,
    city: row.city,
    role: row.role,
    position: positionOf(row),
    sources: row.sources,
    note: localizedOrNull(row, 'note'),
    ...evidenceOf(row),
  }));
}

export function makeSites(tables: Tables, figureOf: FigureOf): Site[] {
  return tables.sites.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: localized(row, 'name'),
    position: positionOf(row),
    city: row.city,
    region: row.region,
    inPlan: row.in_plan,
    list: localizedOrNull(row, 'list'),
    sector: row.sector,
    sectorBasis: row.sector_basis,
    confidence: row.confidence,
    capacity: figureOf(row.id, 'capacity') ?? figureOf(row.id, 'capacity-steel'),
    sources: row.sources,
    note: localizedOrNull(row, 'note'),
    ...evidenceOf(row),
  }));
}

interface PositionCells {
  readonly lon: number | null;
  readonly lat: number | null;
  readonly datum: Datum | null;
  readonly precision_km: number | null;
  readonly precision_zh: string | null;
  readonly precision_en: string | null;
  readonly position_sources: readonly SourceId[];
}

function positionOf(row: PositionCells): Position | null {
  const precision = localizedOrNull(row, 'precision');
  if (row.lon === null || row.lat === null || row.datum === null || row.precision_km === null || !precision)
    return null;
  return {
    at: [row.lon, row.lat],
    datum: row.datum,
    precisionKm: row.precision_km,
    precision,
    sources: row.position_sources,
  };
}
