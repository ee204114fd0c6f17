import type { Feature, FeatureCollection } from 'geojson';
import type { GroundView } from '../cartography/ground.ts';

/** In which way an area can be emphasised. */
export type Role = 'hover' | 'selected' | 'focus';

/** Which areas are emphasised, by id. */
export type Emphasised = Readonly<Record<Role, readonly string[]>>;

/** What a view emphasises. */
export function emphasisedIn({ frame, emphasis }: Pick<GroundView, 'frame' | 'emphasis'>): Emphasised {
  return {
    hover: emphasis.hover === null ? [] : [emphasis.hover],
    selected: frame.areas.filter(({ selected }) => selected).map(({ id }) => id),
    focus: emphasis.focus === null ? [] : [emphasis.focus],
  };
}

/**
 * The outlines of what is emphasised. A source of their own: a filter or a state on the outlines of all areas would have
 * those laid out, or drawn, each time.
 * @param rings of all areas, with their `id`
 */
export function emphasisFeatures(rings: FeatureCollection, emphasised: Emphasised): FeatureCollection {
  const features = ROLES.flatMap((role) =>
    rings.features
      .filter(({ properties }) => emphasised[role].includes(properties?.['id']))
      .map(({ geometry }): Feature => ({ type: 'Feature', properties: { role }, geometry })),
  );
  return { type: 'FeatureCollection', features };
}

const ROLES: readonly Role[] = ['hover', 'selected', 'focus'];
