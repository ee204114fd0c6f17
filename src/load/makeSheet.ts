import type { Sheet } from '../model/shapes.ts';
import { boxOf } from './checkSheet.ts';
import type { Tables } from './tables.ts';

/** The sheet with its symbols and labels; null where the tables lack one of its boxes, as `checkSheet` reports. */
export function makeSheet(tables: Tables): Sheet | null {
  const [neatline, home] = [boxOf(tables, 'neatline'), boxOf(tables, 'home')];
  if (!neatline || !home) return null;
  return {
    neatline,
    home,
    symbols: tables.anchors.map(({ region, band, lang, lon, lat, foot_lon, foot_lat, place, marks }) => ({
      region,
      band,
      lang,
      at: [lon, lat],
      foot: foot_lon === null || foot_lat === null ? null : [foot_lon, foot_lat],
      place,
      marks,
    })),
    labels: tables.labels.map(({ id, rank, band, lang, lon, lat, text }) => ({
      id,
      rank,
      band,
      lang,
      at: [lon, lat],
      text,
    })),
  };
}
