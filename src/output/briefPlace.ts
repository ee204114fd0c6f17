import { citiesOf } from '../analysis/nearest.ts';
import type { Atlas } from '../model/atlas.ts';
import { type Area, findArea } from '../model/findArea.ts';
import type { PickId } from '../model/finding.ts';
import { findPlace, isSite, layerOf, type Place } from '../model/findPlace.ts';
import { lineage } from '../model/lineage.ts';
import type { Localized } from '../model/localized.ts';
import type { Position } from '../model/place.ts';
import type { SiteLayer } from '../model/scene.ts';
import type { Asked } from './briefAsked.ts';
import type { BriefFact } from './briefFact.ts';
import { areaFacts, placeFacts } from './briefFacts.ts';

/** A place on the shortlist. */
export interface BriefPlace {
  readonly id: PickId;
  readonly kind: Area['kind'] | 'site' | 'enterprise';
  /** Of a site or enterprise: which layer has it. */
  readonly layer: SiteLayer | null;
  readonly name: Localized;
  /** In what it lies, the outermost first. */
  readonly within: readonly Localized[];
  /** Short words that go with its numbers wherever they stand, or null. */
  readonly short: Localized | null;
  /** Where it stands: the place itself, or the seats of an area's cities. Empty where none is known, as of counties. */
  readonly positions: readonly Position[];
  readonly facts: readonly BriefFact[];
  /** The reader's own words. */
  readonly note: string | null;
}

/** Gathers what is known of something on the shortlist; null where the atlas has none of that id. */
export function briefPlace(id: PickId, atlas: Atlas, asked: Asked, note: string | null): BriefPlace | null {
  const area = findArea(id, atlas);
  if (area !== null) return ofArea(area, atlas, asked, note);
  const place = findPlace(id, atlas);
  return place === null ? null : ofPlace(place, atlas, asked, note);
}

function ofArea(area: Area, atlas: Atlas, asked: Asked, note: string | null): BriefPlace {
  return {
    id: area.id,
    kind: area.kind,
    layer: null,
    name: area.kind === 'city' ? area.city.fullName : area.name,
    within: lineage(area, atlas)
      .slice(0, -1)
      .map(({ name }) => name),
    short: area.kind === 'region' ? area.region.coverage.short : null,
    positions: seatsOf(area, atlas),
    facts: areaFacts(area, atlas, asked),
    note,
  };
}

function ofPlace(place: Place, atlas: Atlas, asked: Asked, note: string | null): BriefPlace {
  const city = findArea(place.city, atlas);
  const region = place.region === null ? null : findArea(place.region, atlas);
  return {
    id: place.id,
    kind: isSite(place) ? 'site' : 'enterprise',
    layer: layerOf(place),
    name: place.name,
    within: region !== null && city !== null && region.name.zh === city.name.zh ? [city.name] : namesOf([region, city]),
    short: null,
    positions: place.position === null ? [] : [place.position],
    facts: placeFacts(place, atlas, asked),
    note,
  };
}

function namesOf(areas: readonly (Area | null)[]): readonly Localized[] {
  return areas.flatMap((area) => area?.name ?? []);
}

/** A county's own seat is not known: it has none. */
function seatsOf(area: Area, atlas: Atlas): readonly Position[] {
  switch (area.kind) {
    case 'region':
      return citiesOf(area.region, atlas).map(({ seat }) => seat);
    case 'city':
      return [area.city.seat];
    case 'county':
      return [];
  }
}
