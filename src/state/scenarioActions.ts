import { withSite, withSiteAs } from '../analysis/editScenario.ts';
import type { Atlas } from '../model/atlas.ts';
import type { PlannedId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import { emptyScenario, type Scenario } from '../model/scenario.ts';
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

/**
 * Asks where on the map a site is to stand: a new one, or one that is to move; null asks no longer.
 * @param name what a new one is to be called, where that is known already
 */
export function askForSpot(placing: PlannedId | 'new' | null, name = ''): void {
  store.setState({ placing, placingName: name });
}

/** Answers that question. @param name of a new site, unless it was asked for by one @param at WGS-84 */
export function placeSite(at: LonLat, name: string): void {
  const { placing, placingName } = store.getState();
  if (placing === null) return;
  askForSpot(null);
  editScenario((scenario) =>
    placing === 'new'
      ? withSite(scenario, placingName === '' ? name : placingName, at)
      : withSiteAs(scenario, placing, { at }),
  );
}

/** Has a scenario in hand from now on: the one given, or one that changes nothing. No step for undo. */
export function beginScenario(now?: Scenario): void {
  const { atlas, scenario } = store.getState();
  if (atlas === null || scenario !== null) return;
  store.setState({ scenario: { now: now ?? emptyScenario(atlas.edition.id), past: [], future: [] } });
}
