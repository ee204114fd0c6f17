import type { Atlas } from '../model/atlas.ts';
import type { Position } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { byDistance } from './byDistance.ts';
import { citiesOf } from './nearest.ts';
import { type Neighbour, neighbour } from './neighbour.ts';

/** The regions as they lie to the positions of a reference, by the nearest of their seats, the nearest first. */
export function regionsByDistance(starts: readonly Position[], atlas: Atlas): readonly Neighbour<Region>[] {
  return byDistance(
    atlas.regions.flatMap((region) => {
      const seats = citiesOf(region, atlas).map(({ seat }) => seat);
      return neighbour(region, seats, starts) ?? [];
    }),
  );
}
