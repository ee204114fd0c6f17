import type { LonLat } from '../model/place.ts';
import type { Sheet } from '../model/shapes.ts';
import { isInReach, roundSpot } from '../model/spotCodec.ts';

/** The spot as a link can spell it; null beyond the frame of the sheet, where the map shows nothing. */
export function spotOnSheet(
  at: LonLat,
  { neatline: [west, south, east, north] }: Pick<Sheet, 'neatline'>,
): LonLat | null {
  const spot = roundSpot(at);
  const [lon, lat] = spot;
  const isOnSheet = lon >= west && lon <= east && lat >= south && lat <= north;
  return isOnSheet && isInReach(spot) ? spot : null;
}
