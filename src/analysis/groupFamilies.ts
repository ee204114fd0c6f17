import type { FamilyId, PlannedId, RegionId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Region } from '../model/region.ts';
import type { ComparedMaterial } from './comparand.ts';
import type { ComparisonGround } from './comparisonGround.ts';

/** Materials of one family in a group, and the regions that name them. */
export interface GroupFamily {
  /** The family, or an added material that is of none. */
  readonly id: FamilyId | PlannedId;
  readonly name: Localized;
  /** Each with its own words for it, in the plan's order. */
  readonly named: readonly { readonly region: Region; readonly materials: readonly ComparedMaterial[] }[];
}

/** Materials merged by family: those that most regions name first, then in the order of the tables. */
export function groupFamilies(
  { atlas, regions }: ComparisonGround,
  materials: readonly ComparedMaterial[],
): readonly GroupFamily[] {
  const known = atlas.families.map(({ id, name }) => ({
    id,
    name,
    materials: materials.filter(({ family }) => family === id),
  }));
  const added = materials.flatMap((material) =>
    material.family === null ? [{ id: material.id as PlannedId, name: material.name, materials: [material] }] : [],
  );
  const order = [...regions.values()].map(({ region }) => region);
  const namedBy = (of: readonly ComparedMaterial[], id: RegionId) => of.filter(({ region }) => region === id);
  return [...known, ...added]
    .filter((family) => family.materials.length > 0)
    .map(({ id, name, materials: of }) => ({
      id,
      name,
      named: order
        .map((region) => ({ region, materials: namedBy(of, region.id) }))
        .filter((each) => each.materials.length > 0),
    }))
    .sort((a, b) => b.named.length - a.named.length);
}
