import { isPlaceLit } from '../analysis/filter.ts';
import type { Atlas } from '../model/atlas.ts';
import { findPlace, layerOf, type Place, placesOf } from '../model/findPlace.ts';
import type { PlaceId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import { type Scene, SITE_LAYERS, type SiteLayer } from '../model/scene.ts';

/** A place drawn as a point. */
export interface SiteMark {
  readonly id: PlaceId;
  readonly at: LonLat;
  readonly layer: SiteLayer;
  /** Radius in km within which it lies: drawn as a ring. */
  readonly precisionKm: number;
  /** Its card is open. */
  readonly selected: boolean;
  /** Its sector is switched off in the legend, or the plan alone is asked for and does not name it. */
  readonly dimmed: boolean;
  /** It lies on top of others that stand on the very same spot. */
  readonly stacked: boolean;
}

type Wanted = Pick<Scene, 'layers' | 'site' | 'hide' | 'planOnly'>;

/**
 * The places of the layers that are on, and the one whose card is open, as far as their position is known; in the order
 * they are drawn, the topmost last. The same marks as before come back as the same list: what draws them can tell by it.
 */
export function siteMarks(atlas: Atlas, scene: Wanted): readonly SiteMark[] {
  const key = [scene.layers.join(), scene.site, scene.hide.join(), scene.planOnly].join(' ');
  const kept = last.get(atlas);
  if (kept?.key === key) return kept.marks;
  const marks = makeMarks(atlas, scene);
  last.set(atlas, { key, marks });
  return marks;
}

const last = new WeakMap<Atlas, { readonly key: string; readonly marks: readonly SiteMark[] }>();

function makeMarks(atlas: Atlas, wanted: Wanted): readonly SiteMark[] {
  const { layers, site } = wanted;
  // The legend's first layer lies on top.
  const places: Place[] = SITE_LAYERS.filter((layer) => layers.includes(layer))
    .reverse()
    .flatMap((layer) => placesOf(layer, atlas).filter(({ id }) => id !== site));
  const open = site === null ? null : findPlace(site, atlas);
  if (open) places.push(open);
  return placeMarks(places, wanted);
}

/** The marks of places as far as their position is known, in the order given, which is that of drawing: the topmost last. */
export function placeMarks(
  places: readonly Place[],
  scene: Pick<Scene, 'site' | 'hide' | 'planOnly'>,
): readonly SiteMark[] {
  const top = new Map<string, Place>();
  const shared = new Set<string>();
  for (const place of places) {
    if (!place.position) continue;
    const spot = spotOf(place.position.at);
    if (top.has(spot)) shared.add(spot);
    top.set(spot, place);
  }
  return places.flatMap((place): readonly SiteMark[] => {
    const { id, position } = place;
    if (!position) return [];
    const spot = spotOf(position.at);
    return [
      {
        id,
        at: position.at,
        layer: layerOf(place),
        precisionKm: position.precisionKm,
        selected: id === scene.site,
        dimmed: !isPlaceLit(place, scene),
        stacked: shared.has(spot) && top.get(spot) === place,
      },
    ];
  });
}

/** Positions within some ten metres are one spot. */
function spotOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(4)} ${lat.toFixed(4)}`;
}
