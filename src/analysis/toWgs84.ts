import gcoord from 'gcoord';
import type { Datum, LonLat } from '../model/place.ts';

/** The datums in which coordinates can be given. */
export const STATED_DATUMS = ['WGS-84', 'GCJ-02', 'BD-09'] as const satisfies readonly Datum[];
export type StatedDatum = (typeof STATED_DATUMS)[number];

/** Converts coordinates of a datum that Chinese maps use, to about a metre. Only of spots in China, where it is defined. */
export function toWgs84([lon, lat]: LonLat, datum: StatedDatum): LonLat {
  if (datum === 'WGS-84') return [lon, lat];
  const [east = lon, north = lat] = gcoord.transform([lon, lat], CRS[datum], gcoord.WGS84);
  return [east, north];
}

const CRS = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 };
