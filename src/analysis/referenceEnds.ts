import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { Reference } from '../model/finding.ts';
import { findPlace } from '../model/findPlace.ts';
import type { Localized } from '../model/localized.ts';
import type { Position } from '../model/place.ts';
import { citiesOfArea } from './citiesOfArea.ts';

/** From where distances of a reference run. */
export interface ReferenceEnds {
  /** Null of a spot that only its coordinates name. */
  readonly name: Localized | null;
  /** The spot, the place, or the seats of the area's cities; a county has that of its city. WGS-84. */
  readonly positions: readonly Position[];
}

/** Finds the positions of a reference; null where the atlas has none: no such id, or a place without a position. */
export function referenceEnds(reference: Reference, atlas: Atlas): ReferenceEnds | null {
  if (reference.kind === 'spot') return { name: null, positions: [spot(reference.at)] };
  const area = findArea(reference.id, atlas);
  if (area === null) {
    const place = findPlace(reference.id, atlas);
    return place?.position ? { name: place.name, positions: [place.position] } : null;
  }
  const cities = citiesOfArea(area).flatMap((code) => atlas.cityByCode.get(code) ?? []);
  return cities.length === 0 ? null : { name: area.name, positions: cities.map(({ seat }) => seat) };
}

/** A spot is what it says: the reader chose it, so nothing about it is uncertain. */
function spot(at: Position['at']): Position {
  return { at, datum: 'WGS-84', precisionKm: 0, precision: { zh: '所选的点', en: 'the point chosen' }, sources: [] };
}
