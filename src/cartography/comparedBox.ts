import type { Atlas } from '../model/atlas.ts';
import type { Box } from '../model/shapes.ts';
import { areaBox } from './areaBox.ts';
import type { OutlinedArea } from './compareFrame.ts';

/**
 * What a camera fits to show areas and the distances between them: all of one area; of several as much around their seats as
 * the lines between them leave legible. Degrees, WGS-84; null where nothing is compared or no boundary is known.
 */
export function comparedBox(atlas: Pick<Atlas, 'shapes'>, areas: readonly Pick<OutlinedArea, 'cities'>[]): Box | null {
  const cities = areas.flatMap((area) => area.cities);
  const whole = around(
    cities.flatMap(({ code }): readonly Box[] => {
      const box = areaBox(atlas, code);
      return box === null ? [] : [box];
    }),
  );
  if (whole === null || areas.length < 2) return whole;
  const seats = around(cities.map(({ seat: { at } }): Box => [at[0], at[1], at[0], at[1]]));
  return seats === null ? whole : within(seats, whole);
}

/** Of the extent of the seats, on each side. */
const MARGIN = 0.55;
/** Degrees: what lies close together is still seen in its surroundings. */
const LEAST_MARGIN = 0.3;

/** The box of the seats with a margin, as far as the areas reach. */
function within([west, south, east, north]: Box, whole: Box): Box {
  const aside = Math.max(LEAST_MARGIN, Math.max(east - west, north - south) * MARGIN);
  return [
    Math.max(whole[0], west - aside),
    Math.max(whole[1], south - aside),
    Math.min(whole[2], east + aside),
    Math.min(whole[3], north + aside),
  ];
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
