import type { Atlas } from '../model/atlas.ts';
import { MOST_COMPARED } from '../model/comparing.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId, ColumnId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * The columns of a comparison: the areas chosen, a county by its city, at most nine, or the regions where none is; then
 * the groups of the scenario, where that is shown.
 */
export function comparedIds(atlas: Atlas, areas: readonly AreaId[], scenario: Scenario | null): readonly ColumnId[] {
  const chosen = comparedAreas(atlas, areas);
  const shown: readonly ColumnId[] = chosen.length > 0 ? chosen : atlas.regions.map(({ id }) => id);
  return [...shown, ...(scenario?.groups.map(({ id }) => id) ?? [])];
}

/** The areas chosen, as far as they can be compared. */
export function comparedAreas(atlas: Atlas, areas: readonly AreaId[]): readonly AreaId[] {
  const found = areas.flatMap((id): readonly AreaId[] => {
    const area = findArea(id, atlas);
    if (area === null) return [];
    return [area.kind === 'county' ? area.county.city : area.id];
  });
  return [...new Set(found)].slice(0, MOST_COMPARED);
}
