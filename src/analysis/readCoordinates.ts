import type { Atlas } from '../model/atlas.ts';
import type { LonLat } from '../model/place.ts';
import type { Box } from '../model/shapes.ts';
import { roundSpot } from '../model/spotCodec.ts';
import { type Angle, type AngleFault, coordinateAngles } from './coordinateAngles.ts';
import { isInside } from './isInside.ts';
import { MOST_COORDINATES } from './plainCoordinates.ts';
import { type StatedDatum, toWgs84 } from './toWgs84.ts';

/** What is said of coordinates that were understood: taken the other way round, or beyond the province's border. */
export type CoordinateNote = 'swapped' | 'outside-province';

/** Why coordinates are refused. `no-such`: there is no such latitude or longitude; `outside`: far from Guangdong. */
export type CoordinateFault = AngleFault | 'too-long' | 'no-such' | 'outside';

/** What a text of coordinates means. */
export type CoordinateReading =
  | {
      readonly kind: 'spot';
      /** WGS-84, as a link spells it. */
      readonly at: LonLat;
      /** The datum it was given in. */
      readonly datum: StatedDatum;
      readonly notes: readonly CoordinateNote[];
    }
  | {
      readonly kind: 'refused';
      readonly why: CoordinateFault;
      /** As it was understood, in its own datum; null where it was not. */
      readonly read: LonLat | null;
    };

/** Reads coordinates as people write and copy them, in either order, and says what was meant where they do not serve. */
export function readCoordinates(
  text: string,
  datum: StatedDatum,
  { shapes, sheet }: Pick<Atlas, 'shapes' | 'sheet'>,
): CoordinateReading {
  if (text.length > MOST_COORDINATES) return refused('too-long');
  const angles = coordinateAngles(text);
  if (typeof angles === 'string') return refused(angles);
  const written = inOrder(angles);
  const turned: LonLat = [written[1], written[0]];
  const isSwapped = !isInBox(written, sheet.neatline) && isInBox(turned, sheet.neatline);
  const read = isSwapped ? turned : written;
  if (!isOnEarth(read))
    return isOnEarth(turned) && !hasAxes(angles) ? refused('outside', turned) : refused('no-such', read);
  if (!isInBox(read, sheet.neatline)) return refused('outside', read);
  const at = roundSpot(toWgs84(read, datum));
  const notes: CoordinateNote[] = isSwapped ? ['swapped'] : [];
  if (shapes !== null && !isInside(at, shapes.province)) notes.push('outside-province');
  return { kind: 'spot', at, datum, notes };
}

function refused(why: CoordinateFault, read: LonLat | null = null): CoordinateReading {
  return { kind: 'refused', why, read };
}

/** Longitude first, where nothing says otherwise. */
function inOrder([one, other]: readonly [Angle, Angle]): LonLat {
  return one.axis === 'lat' || other.axis === 'lon' ? [other.value, one.value] : [one.value, other.value];
}

function hasAxes(angles: readonly Angle[]): boolean {
  return angles.some(({ axis }) => axis !== null);
}

function isOnEarth([lon, lat]: LonLat): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isInBox([lon, lat]: LonLat, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
