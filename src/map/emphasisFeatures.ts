import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GroundView } from '../cartography/ground.ts';
import type { AreaId } from '../model/ids.ts';

/** In which way an area can be emphasised. */
export type Role = 'hover' | 'selected' | 'focus';

/** Which areas are emphasised, by id. */
export type Emphasised = Readonly<Record<Role, readonly AreaId[]>>;

/** What a view emphasises. */
export function emphasisedIn({ frame, emphasis }: Pick<GroundView, 'frame' | 'emphasis'>): Emphasised {
  return {
    hover: emphasis.hover === null ? [] : [emphasis.hover],
    selected: [...frame.areas.filter(({ selected }) => selected).map(({ id }) => id), ...frame.inner],
    focus: emphasis.focus === null ? [] : [emphasis.focus],
  };
}

/**
 * The outlines of what is emphasised. A source of their own: a filter or a state on the outlines of all areas would have
 * those laid out, or drawn, each time.
 * @param outlineOf the rings of a region, city or county
 */
export function emphasisFeatures(
  outlineOf: (id: AreaId) => readonly Geometry[],
  emphasised: Emphasised,
): FeatureCollection {
  const features = ROLES.flatMap((role) =>
    emphasised[role]
      .flatMap(outlineOf)
      .map((geometry): Feature => ({ type: 'Feature', properties: { role }, geometry })),
  );
  return { type: 'FeatureCollection', features };
}

const ROLES: readonly Role[] = ['hover', 'selected', 'focus'];
