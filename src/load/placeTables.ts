import type { CityCode, CountyCode, EditionId, EnterpriseId, RegionId, SiteId, SourceId } from '../model/ids.ts';
import { DATUMS, SITE_KINDS } from '../model/place.ts';
import { SECTORS } from '../model/sector.ts';
import { code, flag, id, lat, list, lon, number, oneOf, optional, text } from './cells.ts';
import { table } from './table.ts';

const name = { name_zh: text, name_en: text };
const note = { note_zh: optional(text), note_en: optional(text) };
const evidence = { edition: optional(id<EditionId>()), source: id<SourceId>(), locator_zh: text, locator_en: text };
const city = code<CityCode>('city');
const basis = oneOf(['document', 'assigned']);
const datum = oneOf(DATUMS);
const precisionKm = number(0, 100, 'a radius in km');
const confidence = oneOf(['high', 'medium', 'low']);

/** All empty where the source gives no position: which of them go together is checked with the links. */
const position = {
  lon: optional(lon),
  lat: optional(lat),
  datum: optional(datum),
  precision_km: optional(precisionKm),
  precision_zh: optional(text),
  precision_en: optional(text),
  position_sources: list<SourceId>(),
};

/** The tables of divisions, enterprises and sites. Longitudes and latitudes are WGS-84 as shown; `datum` is that of the source. */
export const PLACE_TABLES = {
  cities: table(
    {
      code: city,
      ...name,
      full_zh: text,
      full_en: text,
      seat_lon: lon,
      seat_lat: lat,
      seat_datum: datum,
      seat_precision_km: precisionKm,
      seat_source: id<SourceId>(),
    },
    ['code'],
  ),
  counties: table({ code: code<CountyCode>('county'), city, ...name }, ['code']),
  members: table({ region: id<RegionId>(), city, basis, ...evidence }, ['edition', 'city']),
  enterprises: table(
    {
      id: id<EnterpriseId>(),
      ...name,
      as_named: optional(text),
      region: id<RegionId>(),
      city,
      role: oneOf(['lead', 'downstream']),
      ...position,
      confidence: optional(confidence),
      sources: list<SourceId>(),
      ...note,
      ...evidence,
    },
    ['id'],
  ),
  sites: table(
    {
      id: id<SiteId>(),
      kind: oneOf(SITE_KINDS),
      ...name,
      city,
      region: optional(id<RegionId>()),
      ...position,
      in_plan: flag,
      list_zh: optional(text),
      list_en: optional(text),
      sector: optional(oneOf(SECTORS)),
      sector_basis: optional(basis),
      confidence,
      sources: list<SourceId>(),
      ...note,
      ...evidence,
    },
    ['id'],
  ),
};
