import type { Atlas } from '../model/atlas.ts';
import type { PlannedMaterial, Scenario } from '../model/scenario.ts';
import type { BalanceFinding } from './balanceCheck.ts';

/** What is to be said of the materials that a scenario adds. */
export interface MaterialFindings {
  readonly noSector: readonly BalanceFinding[];
  /** Of none of the families, so that it is like nothing another region makes. */
  readonly noFamily: readonly BalanceFinding[];
  /** Added though its region names one of the family already, by the plan or before it in the scenario. */
  readonly namedTwice: readonly BalanceFinding[];
}

/** Looks through the materials that a scenario adds. */
export function materialFindings({ materials }: Pick<Atlas, 'materials'>, scenario: Scenario): MaterialFindings {
  const { added, dropped } = scenario;
  const stays = materials.filter(({ id }) => !dropped.includes(id));
  const isNamed = ({ family, region }: PlannedMaterial, at: number) =>
    family !== null &&
    [...stays, ...added.slice(0, at)].some((each) => each.family === family && each.region === region);
  return {
    noSector: added.filter(({ sector }) => sector === null).map((each) => found(each)),
    noFamily: added.filter(({ family }) => family === null).map((each) => found(each)),
    namedTwice: added.filter(isNamed).map((each) => found(each, each.family)),
  };
}

function found({ id, region }: PlannedMaterial, family: PlannedMaterial['family'] = null): BalanceFinding {
  return { id, beside: family === null ? [region] : [region, family], numbers: [] };
}
