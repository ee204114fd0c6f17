import type { Atlas } from '../../model/atlas.ts';
import { findArea } from '../../model/findArea.ts';
import type { Reference } from '../../model/finding.ts';
import { findPlace } from '../../model/findPlace.ts';
import type { Lang } from '../../model/localized.ts';
import { formatNumber } from '../../text/number.ts';
import { referenceWords } from '../../text/referenceWords.ts';
import { spotText } from '../../text/spotText.ts';

/** How a reference is named, and from where its distances run. */
export interface ReferenceText {
  /** The name, or the coordinates of a spot. */
  readonly name: string;
  /** A sentence; where there is no position, that. */
  readonly basis: string;
  /** `unplaced`: without a position; `gone`: the atlas has none of that id, or not yet. */
  readonly state: 'placed' | 'unplaced' | 'gone';
}

/** Words for a reference; a place is known only once the sites are loaded. */
export function referenceText(reference: Reference, atlas: Atlas, lang: Lang): ReferenceText {
  const { basis, unplaced, gone } = referenceWords(lang);
  if (reference.kind === 'spot') return { name: spotText(reference.at, lang), basis: basis.spot, state: 'placed' };
  const area = findArea(reference.id, atlas);
  switch (area?.kind) {
    case 'region':
      return {
        name: area.name[lang],
        basis: area.region.cities.length > 1 ? basis.seats : basis.seat,
        state: 'placed',
      };
    case 'city':
      return { name: area.name[lang], basis: basis.seat, state: 'placed' };
    case 'county':
      return {
        name: area.name[lang],
        basis: basis.county(atlas.cityByCode.get(area.county.city)?.name[lang] ?? area.county.city),
        state: 'placed',
      };
  }
  const place = findPlace(reference.id, atlas);
  if (place === null) return { name: reference.id, basis: gone(reference.id), state: 'gone' };
  const name = place.name[lang];
  if (place.position === null) return { name, basis: unplaced(name), state: 'unplaced' };
  return { name, basis: basis.place(formatNumber(place.position.precisionKm, lang)), state: 'placed' };
}
