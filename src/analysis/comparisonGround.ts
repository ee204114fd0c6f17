import type { Atlas } from '../model/atlas.ts';
import type { ColumnId } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Comparand } from './comparand.ts';
import { type RegionState, scenarioRegions } from './scenarioRegions.ts';

/** What every column of a comparison is made from. */
export interface ComparisonGround {
  readonly atlas: Atlas;
  /** Null: as the plan has it. */
  readonly scenario: Scenario | null;
  readonly regions: ReadonlyMap<string, RegionState>;
  readonly cities: ReadonlyMap<string, City>;
  /** Columns made of it so far, each once: what is shown of a column that stays the same object need not be drawn anew. */
  readonly columns: Map<ColumnId, Comparand>;
}

/** The ground of comparisons; kept for the last scenarios asked, for every part of the screen asks. */
export function comparisonGround(atlas: Atlas, scenario: Scenario | null): ComparisonGround {
  const kept = grounds.find((each) => each.atlas === atlas && each.scenario === scenario);
  const ground = kept ?? made(atlas, scenario);
  grounds = [ground, ...grounds.filter((each) => each !== ground)].slice(0, KEPT);
  return ground;
}

function made(atlas: Atlas, scenario: Scenario | null): ComparisonGround {
  return {
    atlas,
    scenario,
    regions: scenarioRegions(atlas, scenario),
    cities: atlas.cityByCode,
    columns: new Map(),
  };
}

let grounds: readonly ComparisonGround[] = [];
const KEPT = 4;
