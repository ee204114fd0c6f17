import { comparedAreas } from '../analysis/comparedIds.ts';
import { type ComparePart, type Comparing, DEFAULT_COMPARING, MOST_COMPARED } from '../model/comparing.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera, Scene } from '../model/scene.ts';
import { enterScene } from './history.ts';
import { store } from './store.ts';

/** Compares areas, from whatever view. */
export function compareAreas(areas: readonly AreaId[]): void {
  store.setState({ listing: null, collects: false });
  const { scene } = store.getState();
  const comparing: Comparing = { ...scene.comparing, part: 'table', sortBy: null };
  const compared = areas.slice(0, MOST_COMPARED);
  enterScene(
    {
      ...scene,
      view: 'compare',
      areas: compared,
      base: baseAmong(compared),
      site: null,
      department: null,
      at: null,
      comparing,
    },
    'push',
  );
}

/** Opens a part of the compare screen. */
export function openComparePart(part: ComparePart): void {
  compare({ part });
}

/**
 * Puts an area beside those that are compared, or takes it away: in the compare view, where none is chosen, from all
 * regions, which then stand there. A full comparison takes no more.
 * @param at where the map is to stay; without it, the map follows what is chosen first
 */
export function toggleCompared(id: AreaId, at?: Camera): void {
  const { atlas, scene } = store.getState();
  const chosen = asCompared(scene.areas);
  const isOfAll = chosen.length === 0 && scene.view === 'compare';
  const areas: readonly AreaId[] = isOfAll ? (atlas?.regions.map((region) => region.id) ?? []) : chosen;
  const [wanted = id] = asCompared([id]);
  const stay = at === undefined ? {} : { at };
  if (areas.includes(wanted)) {
    const others = areas.filter((each) => each !== wanted);
    if (others.length === 0) store.setState({ collects: false });
    change({ areas: others, base: baseAmong(others), ...stay });
  } else if (areas.length < MOST_COMPARED) change({ areas: [...areas, wanted], ...stay });
}

/** Has whatever is chosen on the map join what is compared, or no longer. The map gets the room to choose. */
export function collect(collects: boolean): void {
  const { roomAsked } = store.getState();
  store.setState({ collects, roomAsked: collects ? roomAsked + 1 : roomAsked });
}

/** Compares nothing any more; what is read stays. */
export function clearCompared(): void {
  store.setState({ collects: false });
  change({ areas: store.getState().scene.areas.slice(0, 1), base: null });
}

/** Compares other areas, or the same in another order. */
export function setCompared(areas: readonly AreaId[]): void {
  const compared = [...new Set(areas)].slice(0, MOST_COMPARED);
  change({ areas: compared, base: baseAmong(compared) });
}

/** Counts differences from one of the areas; null from none. */
export function setBase(base: AreaId | null): void {
  change({ base });
}

/** Changes how the comparison is read: figures shown, rows, order, indicators. */
export function compare(part: Partial<Comparing>): void {
  const { comparing } = store.getState().scene;
  change({ comparing: { ...comparing, ...part } });
}

/** Shows all rows in their usual order. */
export function resetRows(): void {
  const { order, hidden, sortBy } = DEFAULT_COMPARING;
  compare({ order, hidden, sortBy });
}

/** What is compared, not what is chosen: a county stands there by its city. */
function asCompared(areas: readonly AreaId[]): readonly AreaId[] {
  const { atlas } = store.getState();
  return atlas === null ? areas : comparedAreas(atlas, areas);
}

/** What differences are counted from, as long as it stands among the areas. */
function baseAmong(areas: readonly AreaId[]): AreaId | null {
  const { base } = store.getState().scene;
  const [counted] = base === null ? [] : asCompared([base]);
  return counted !== undefined && asCompared(areas).includes(counted) ? base : null;
}

function change(part: Partial<Scene>): void {
  enterScene({ ...store.getState().scene, ...part }, 'push');
}
