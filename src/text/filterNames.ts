import type { FamilyId } from '../model/ids.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { Scene } from '../model/scene.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';
import { sectorName, TERMS } from './term.ts';
import { words } from './words.ts';

/** What filters, and in which language it is named. */
type Filtering = Pick<Scene, 'hide' | 'families' | 'role' | 'planOnly' | 'lang'>;

/** A filter in force by name: that of the sectors, each family asked for, the role, the plan alone. */
export interface NamedFilter {
  readonly kind: 'sectors' | 'family' | 'role' | 'plan';
  /** The family; null of the others. */
  readonly family: FamilyId | null;
  readonly name: string;
}

/** The filters of a scene as a reader names them. */
export function filterNames(
  families: readonly { readonly id: FamilyId; readonly name: Localized }[],
  scene: Filtering,
): readonly NamedFilter[] {
  const { lang, role } = scene;
  const { filter } = words(lang);
  return [
    ...(scene.hide.length > 0 ? [named('sectors', sectorsLeft(scene.hide, lang))] : []),
    ...scene.families.map((id) => ({
      ...named('family', families.find((family) => family.id === id)?.name[lang] ?? id),
      family: id,
    })),
    ...(role === null ? [] : [named('role', filter.withRole(TERMS.layer[role][lang]))]),
    ...(scene.planOnly ? [named('plan', filter.plan)] : []),
  ];
}

function named(kind: NamedFilter['kind'], name: string): NamedFilter {
  return { kind, family: null, name };
}

/** Says the sectors that are on, or those that are off, whichever are fewer. */
function sectorsLeft(hide: readonly SectorId[], lang: Lang): string {
  const { app, filter } = words(lang);
  const on = SECTORS.filter((sector) => !hide.includes(sector));
  const names = (sectors: readonly SectorId[]) => sectors.map((sector) => sectorName(sector, lang)).join(app.listMark);
  if (on.length === 0) return filter.noSector;
  return on.length <= hide.length ? filter.onlySectors(names(on)) : filter.withoutSectors(names(hide));
}
