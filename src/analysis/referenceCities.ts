import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { Reference } from '../model/finding.ts';
import { findPlace } from '../model/findPlace.ts';
import type { CityCode } from '../model/ids.ts';
import { citiesOfArea } from './citiesOfArea.ts';
import { isInside } from './isInside.ts';

/** The cities a reference lies in, or is; none of a spot beyond the province or while the boundaries are not known. */
export function referenceCities(reference: Reference, atlas: Atlas): readonly CityCode[] {
  if (reference.kind === 'spot') {
    const { shapes } = atlas;
    if (shapes === null) return [];
    const found = [...shapes.cities].find(([, shape]) => isInside(reference.at, shape));
    return found === undefined ? [] : [found[0]];
  }
  const area = findArea(reference.id, atlas);
  if (area !== null) return citiesOfArea(area);
  const place = findPlace(reference.id, atlas);
  return place === null ? [] : [place.city];
}
