import type { Family } from '../model/material.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import type { RegionState } from './scenarioRegions.ts';

/** Regions that have families in common, to be united in one step. */
export interface FamilyBelt {
  readonly families: readonly Family[];
  /** In the plan's order. */
  readonly regions: readonly RegionState[];
}

/** The families that several regions name, with those regions; families of the very same regions stand together. */
export function familyBelts({ atlas, regions }: ComparisonGround, least: number): readonly FamilyBelt[] {
  const belts = new Map<string, { families: Family[]; regions: readonly RegionState[] }>();
  for (const family of atlas.families) {
    const naming = [...regions.values()].filter(({ materials }) => materials.some((each) => each.family === family.id));
    if (naming.length < least) continue;
    const key = naming.map(({ region }) => region.id).join();
    const belt = belts.get(key) ?? { families: [], regions: naming };
    belt.families.push(family);
    belts.set(key, belt);
  }
  return [...belts.values()];
}
