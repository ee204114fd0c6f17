import { rescaleWeights } from '../analysis/rescaleWeights.ts';
import {
  type Criterion,
  DEFAULT_WEIGHTS,
  type Finding,
  type FindPart,
  MOST_PICKS,
  type PickId,
  type Reference,
  type Weights,
} from '../model/finding.ts';
import type { AreaId, FamilyId } from '../model/ids.ts';
import { DEFAULT_SCENE, type View } from '../model/scene.ts';
import { enterScene } from './history.ts';
import { store } from './store.ts';

/** A choice is a step for back; what changes it further in the same drag is not: a drag begins with a choice. */
export type Step = 'choice' | 'drag';

/** Opens one of the views; what is selected, filtered and kept stays. */
export function openView(view: View): void {
  store.setState({ listing: null });
  const { scene } = store.getState();
  // The page of the stories remembers what was looked at: that is the view that can be added to one.
  const staged = view === 'present' && scene.view !== 'present' ? scene.view : DEFAULT_SCENE.staged;
  enterScene({ ...scene, view, staged, story: null, step: null, kiosk: false }, 'push');
}

/** Opens a part of the find screen, from whatever view. */
export function openPart(part: FindPart): void {
  store.setState({ listing: null });
  const { scene } = store.getState();
  enterScene({ ...scene, view: 'find', site: null, department: null, finding: { ...scene.finding, part } }, 'push');
}

/** Shows what lies around a reference, from whatever view. */
export function lookAround(reference: Reference): void {
  store.setState({ listing: null });
  const { scene } = store.getState();
  const finding: Finding = { ...scene.finding, part: 'near', reference };
  enterScene({ ...scene, view: 'find', site: null, department: null, finding }, 'push');
}

/** Opens the panel of an area, from whatever view. */
export function exploreArea(id: AreaId): void {
  store.setState({ listing: null });
  const { scene } = store.getState();
  enterScene({ ...scene, view: 'explore', areas: [id], site: null, department: null, at: null }, 'push');
}

/** Asks for materials of a family, or no longer. */
export function toggleNeed(id: FamilyId): void {
  const { needs } = store.getState().scene.finding;
  ask({ needs: needs.includes(id) ? needs.filter((each) => each !== id) : [...needs, id] });
}

/** Sets from where nearness is counted; null takes it away. */
export function setReference(reference: Reference | null, step: Step = 'choice'): void {
  ask({ reference }, step);
}

/** @param radiusKm whole km, 0 to 200 */
export function setRadius(radiusKm: number, step: Step = 'choice'): void {
  ask({ radiusKm }, step);
}

/**
 * Sets the weight of one criterion; the others rescale.
 * @param value whole number from 0 to 100
 * @param from the weights before: those at the start of a drag, so that the others keep their ratio all along it
 */
export function setWeight(
  criterion: Criterion,
  value: number,
  step: Step = 'choice',
  from: Weights = store.getState().scene.finding.weights,
): void {
  ask({ weights: rescaleWeights(from, criterion, value) }, step);
}

/** Sets all weights as they were at the start. */
export function resetWeights(): void {
  ask({ weights: DEFAULT_WEIGHTS });
}

/** Puts something on the shortlist, at its end, or takes it off. A full list takes no more. */
export function togglePick(id: PickId): void {
  const { picks } = store.getState().scene.finding;
  if (picks.includes(id)) ask({ picks: picks.filter((each) => each !== id) });
  else if (picks.length < MOST_PICKS) ask({ picks: [...picks, id] });
}

/**
 * Moves something on the shortlist.
 * @param to its new place, from 0; beyond the ends it is the nearest
 */
export function movePick(id: PickId, to: number): void {
  const { picks } = store.getState().scene.finding;
  if (!picks.includes(id)) return;
  const others = picks.filter((each) => each !== id);
  const at = Math.min(others.length, Math.max(0, to));
  const moved = [...others.slice(0, at), id, ...others.slice(at)];
  if (moved.some((each, place) => each !== picks[place])) ask({ picks: moved });
}

/** Puts a kept shortlist in place of an empty one; no step for back. */
export function restorePicks(picks: readonly PickId[]): void {
  ask({ picks: picks.slice(0, MOST_PICKS) }, 'drag');
}

export function ask(part: Partial<Finding>, step: Step = 'choice'): void {
  const { scene } = store.getState();
  const how = step === 'choice' ? 'push' : 'replace';
  enterScene({ ...scene, finding: { ...scene.finding, ...part } }, how);
}
