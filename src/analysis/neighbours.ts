import type { Atlas } from '../model/atlas.ts';
import type { Reference } from '../model/finding.ts';
import { type Place, placesOf } from '../model/findPlace.ts';
import type { Region } from '../model/region.ts';
import { SITE_LAYERS, type SiteLayer } from '../model/scene.ts';
import { byDistance } from './byDistance.ts';
import { liesWithin } from './liesWithin.ts';
import { type Neighbour, neighbour } from './neighbour.ts';
import { referenceCities } from './referenceCities.ts';
import { referenceEnds } from './referenceEnds.ts';
import { regionsByDistance } from './regionsByDistance.ts';

/** Something within the radius, or perhaps. */
export interface Within<T> extends Neighbour<T> {
  readonly isSure: boolean;
}

/** The places of a kind around a reference. */
export interface PlacesAround {
  readonly layer: SiteLayer;
  /** How many the atlas has, with a position or without, the reference left out. */
  readonly recorded: number;
  /** The nearest first. */
  readonly within: readonly Within<Place>[];
  /** The nearest of all; null where none has a position. */
  readonly nearest: Neighbour<Place> | null;
  /** Of the city or cities the reference lies in, where no position is known: they may lie within. */
  readonly unplaced: readonly Place[];
}

/** What lies around a reference. */
export interface Neighbours {
  /** Those of sites only once they are loaded. */
  readonly places: readonly PlacesAround[];
  /** Regions of which a seat lies within: their materials are named for the region, not for a spot. */
  readonly regions: readonly Within<Region>[];
  readonly nearestRegion: Neighbour<Region> | null;
}

/**
 * Finds what lies within a radius around a reference, the reference itself left out.
 * @param radiusKm from 0 on
 * @returns null where the reference has no position
 */
export function neighbours(atlas: Atlas, reference: Reference, radiusKm: number): Neighbours | null {
  const { places, regions } = measured(atlas, reference);
  if (regions.length === 0) return null;
  return {
    places: places.map(({ layer, recorded, all, unplaced }) => ({
      layer,
      recorded,
      within: within(all, radiusKm),
      nearest: all[0] ?? null,
      unplaced,
    })),
    regions: within(regions, radiusKm),
    nearestRegion: regions[0] ?? null,
  };
}

/** What does not depend on the radius. */
interface Measured {
  readonly places: readonly {
    readonly layer: SiteLayer;
    readonly recorded: number;
    readonly all: readonly Neighbour<Place>[];
    readonly unplaced: readonly Place[];
  }[];
  readonly regions: readonly Neighbour<Region>[];
}

/** Kept for the last reference: list, map and every step of a radius that is dragged ask for the same. */
const last = new WeakMap<Atlas, { readonly reference: Reference; readonly measured: Measured }>();

function measured(atlas: Atlas, reference: Reference): Measured {
  const kept = last.get(atlas);
  if (kept?.reference === reference) return kept.measured;
  const found = measure(atlas, reference);
  last.set(atlas, { reference, measured: found });
  return found;
}

function measure(atlas: Atlas, reference: Reference): Measured {
  const starts = referenceEnds(reference, atlas)?.positions ?? [];
  const cities = referenceCities(reference, atlas);
  const self = reference.kind === 'named' ? reference.id : null;
  const places = SITE_LAYERS.map((layer) => {
    const all = placesOf(layer, atlas).filter(({ id }) => id !== self);
    return {
      layer,
      recorded: all.length,
      all: byDistance(all.flatMap((place) => neighbour(place, place.position ? [place.position] : [], starts) ?? [])),
      unplaced: all.filter(({ position, city }) => position === null && cities.includes(city)),
    };
  });
  return { places, regions: regionsByDistance(starts, atlas) };
}

function within<T>(found: readonly Neighbour<T>[], radiusKm: number): readonly Within<T>[] {
  return found.flatMap((each) => {
    const lies = liesWithin(each.km, radiusKm);
    return lies === 'no' ? [] : [{ ...each, isSure: lies === 'surely' }];
  });
}
