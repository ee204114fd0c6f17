import type { Scenario } from '../model/scenario.ts';
import { compare } from './compareActions.ts';
import { editScenario } from './scenarioActions.ts';
import { store } from './store.ts';

/**
 * Changes the scenario's groups; where the plan's figures are shown, those of the scenario are from then on.
 * @returns the scenario as it is now
 */
export function editGroups(change: (scenario: Scenario) => Scenario): Scenario | null {
  editScenario(change);
  if (store.getState().scene.comparing.shows === 'base') compare({ shows: 'scenario' });
  return store.getState().scenario?.now ?? null;
}
