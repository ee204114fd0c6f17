import type { Atlas } from '../model/atlas.ts';
import type { Scenario } from '../model/scenario.ts';
import { compare } from './compareActions.ts';
import { editScenario } from './scenarioActions.ts';
import { store } from './store.ts';

/** Changes the scenario, as one step for undo; whoever looks at the plan's figures sees the scenario's from then on. */
export function editAndShow(change: (scenario: Scenario, atlas: Atlas) => Scenario): void {
  const before = store.getState().scenario;
  editScenario(change);
  const { scenario, scene } = store.getState();
  if (scenario !== before && scene.comparing.shows === 'base') compare({ shows: 'scenario' });
}
