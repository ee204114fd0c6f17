import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';
import { filterByPlan, filterByRole, showAllSectors, toggleFamily } from '../state/actions.ts';
import { sectorName, TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';

/** One filter in force, as a reader names and removes it. */
export interface FilterInForce {
  readonly key: string;
  readonly name: string;
  readonly remove: () => void;
}

/** The filters of a scene: that of the sectors, each family asked for, the role, the plan alone. */
export function filtersInForce(atlas: Pick<Atlas, 'families'>, scene: Scene): readonly FilterInForce[] {
  const { families, role, planOnly, lang } = scene;
  const { filter } = words(lang);
  const found: FilterInForce[] = [];
  if (scene.hide.length > 0) found.push({ key: 'sectors', name: sectorsLeft(scene), remove: showAllSectors });
  for (const id of families) {
    const name = atlas.families.find((family) => family.id === id)?.name[lang] ?? id;
    found.push({ key: id, name, remove: () => toggleFamily(id) });
  }
  if (role !== null) {
    found.push({ key: 'role', name: filter.withRole(TERMS.layer[role][lang]), remove: () => filterByRole(null) });
  }
  if (planOnly) found.push({ key: 'plan', name: filter.plan, remove: () => filterByPlan(false) });
  return found;
}

/** Says the sectors that are on, or those that are off, whichever are fewer. */
function sectorsLeft({ hide, lang }: Scene): string {
  const { app, filter } = words(lang);
  const on = SECTORS.filter((sector) => !hide.includes(sector));
  const names = (sectors: readonly SectorId[]) => sectors.map((sector) => sectorName(sector, lang)).join(app.listMark);
  if (on.length === 0) return filter.noSector;
  return on.length <= hide.length ? filter.onlySectors(names(on)) : filter.withoutSectors(names(hide));
}
