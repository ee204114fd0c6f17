import { beginScenario } from '../state/scenarioActions.ts';

/** Brings back the scenario this device or the link holds, and from then on keeps every change. Filled by its own branch. */
export function keepScenarios(): void {
  beginScenario();
}
