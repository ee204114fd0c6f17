import type { RegionId } from '../model/ids.ts';
import { LANGS } from '../model/localized.ts';
import { BANDS } from '../model/shapes.ts';
import { id, number, oneOf, optional, sheetLat, sheetLon, text } from './cells.ts';
import { table } from './table.ts';

const band = oneOf(BANDS);
const lang = oneOf(LANGS);

/** The tables of the sheet: its frame, and where symbols and labels stand (WGS-84). */
export const SHEET_TABLES = {
  boxes: table({ id: oneOf(['neatline', 'home']), west: sheetLon, south: sheetLat, east: sheetLon, north: sheetLat }, [
    'id',
  ]),
  anchors: table(
    {
      region: id<RegionId>(),
      band,
      lang,
      lon: sheetLon,
      lat: sheetLat,
      foot_lon: optional(sheetLon),
      foot_lat: optional(sheetLat),
      place: oneOf(['inside', 'split', 'E', 'W', 'S', 'N']),
      marks: number(-360, 360, 'an angle in degrees'),
    },
    ['region', 'band', 'lang'],
  ),
  labels: table({ id: id<string>(), rank: oneOf([3, 4, 5, 6]), band, lang, lon: sheetLon, lat: sheetLat, text }, [
    'id',
    'band',
    'lang',
  ]),
};
