import type { Atlas } from './atlas.ts';
import type { PlaceId } from './ids.ts';
import type { Enterprise, Site } from './place.ts';
import type { SiteLayer } from './scene.ts';

/** What stands as a point on the map, or would if its position were known. */
export type Place = Site | Enterprise;

/** Looks a place up by what may be its id; null where the atlas has none of that, or not yet. */
export function findPlace(id: string, atlas: Pick<Atlas, 'sites' | 'enterprises'>): Place | null {
  return placesById(atlas).get(id) ?? null;
}

/** The places of a layer, in the order of the tables. */
export function placesOf(
  layer: SiteLayer,
  { sites, enterprises }: Pick<Atlas, 'sites' | 'enterprises'>,
): readonly Place[] {
  if (layer === 'lead' || layer === 'downstream') return enterprises.filter(({ role }) => role === layer);
  return sites.filter(({ kind }) => kind === layer);
}

/** The layer that shows a place. */
export function layerOf(place: Place): SiteLayer {
  return isSite(place) ? place.kind : place.role;
}

/** True of a site, false of an enterprise. */
export function isSite(place: Place): place is Site {
  return 'kind' in place;
}

/** The look-up is kept for as long as the list of sites it was made from. */
const lookUps = new WeakMap<readonly Site[], { readonly of: readonly Enterprise[]; readonly byId: PlacesById }>();
type PlacesById = ReadonlyMap<string, Place>;

function placesById({ sites, enterprises }: Pick<Atlas, 'sites' | 'enterprises'>): PlacesById {
  const kept = lookUps.get(sites);
  if (kept?.of === enterprises) return kept.byId;
  const byId = new Map<PlaceId, Place>([...enterprises, ...sites].map((place) => [place.id, place]));
  lookUps.set(sites, { of: enterprises, byId });
  return byId;
}
