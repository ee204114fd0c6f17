import type { MeasureId } from '../model/ids.ts';
import { enterScene } from './history.ts';
import { type ProvincePart, store } from './store.ts';

/** Opens a part of the province's panel, or folds it. */
export function unfold(part: ProvincePart, open: boolean): void {
  const { unfolded } = store.getState();
  if (unfolded.includes(part) === open) return;
  store.setState({ unfolded: open ? [...unfolded, part] : unfolded.filter((each) => each !== part) });
}

/** Goes to a measure in its place in the province's panel; whatever was read over that is closed. */
export function showMeasure(id: MeasureId): void {
  const { atlas, scene } = store.getState();
  const measure = atlas?.measures.find((each) => each.id === id);
  if (!measure) return;
  unfold(measure.kind, true);
  store.setState({ listing: null, measure: id });
  enterScene({ ...scene, areas: [], site: null, department: null }, 'push');
}

/** The measure asked for has been shown. */
export function measureShown(): void {
  store.setState({ measure: null });
}
