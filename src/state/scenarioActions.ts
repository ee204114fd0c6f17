import type { Atlas } from '../model/atlas.ts';
import type { Scenario } from '../model/scenario.ts';
import { store } from './store.ts';

/**
 * Changes the scenario; one step for undo, unless it changes nothing.
 * @param change makes another scenario of the one in hand
 */
export function editScenario(change: (scenario: Scenario, atlas: Atlas) => Scenario): void {
  const { atlas, scenario } = store.getState();
  if (atlas === null || scenario === null) return;
  const next = change(scenario.now, atlas);
  if (next === scenario.now || JSON.stringify(next) === JSON.stringify(scenario.now)) return;
  store.setState({ scenario: { now: next, past: [...scenario.past, scenario.now].slice(-MOST_STEPS), future: [] } });
}

/** Far more than a planner takes back one by one; each step is a few hundred bytes. */
const MOST_STEPS = 500;

/** Takes the last change back. */
export function undoScenario(): void {
  const { scenario } = store.getState();
  const before = scenario?.past.at(-1);
  if (!scenario || before === undefined) return;
  store.setState({
    scenario: { now: before, past: scenario.past.slice(0, -1), future: [scenario.now, ...scenario.future] },
  });
}

/** Makes the last change taken back again. */
export function redoScenario(): void {
  const { scenario } = store.getState();
  const [next, ...future] = scenario?.future ?? [];
  if (!scenario || next === undefined) return;
  store.setState({ scenario: { now: next, past: [...scenario.past, scenario.now], future } });
}

/** Has a scenario in hand from now on, with no steps behind it. */
export function beginScenario(now: Scenario): void {
  store.setState({ scenario: { now, past: [], future: [] } });
}
