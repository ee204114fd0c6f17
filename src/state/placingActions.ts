import { withSite, withSiteAs } from '../analysis/editScenario.ts';
import type { PlannedId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import { editAndShow } from './editAndShow.ts';
import { store } from './store.ts';

/**
 * Asks where on the map a site is to stand: a new one, or one that is to move; null asks no longer.
 * @param name what a new one is to be called, where that is known already
 */
export function askForSpot(placing: PlannedId | 'new' | null, name = ''): void {
  store.setState({ placing, placingName: name });
}

/** Answers that question; what was placed is shown. @param name of a new site, unless it was asked for by one @param at WGS-84 */
export function placeSite(at: LonLat, name: string): void {
  const { placing, placingName } = store.getState();
  if (placing === null) return;
  askForSpot(null);
  editAndShow((scenario) =>
    placing === 'new'
      ? withSite(scenario, placingName === '' ? name : placingName, at)
      : withSiteAs(scenario, placing, { at }),
  );
}
