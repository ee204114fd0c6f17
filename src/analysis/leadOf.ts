import { isExact } from './interval.ts';
import type { Candidate, Ranked } from './rankScores.ts';

/**
 * Who leads an order: `sure` whatever the missing values are, `tie` of several with the same known score, `likely` where
 * another may have as much or more.
 */
export interface Lead<T extends Candidate> {
  readonly kind: 'sure' | 'tie' | 'likely';
  /** One, or all of a tie. */
  readonly leaders: readonly T[];
}

/** Who leads, and how surely; null of an empty order. */
export function leadOf<T extends Candidate>(ranked: readonly Ranked<T>[]): Lead<T> | null {
  const [first, ...others] = ranked;
  if (first === undefined) return null;
  const rivals = others.filter(({ score }) => score.hi >= first.score.lo);
  if (rivals.length === 0) return { kind: 'sure', leaders: [first.candidate] };
  const isTie = [first, ...rivals].every(({ score }) => isExact(score));
  const leaders = isTie ? [first, ...rivals] : [first];
  return { kind: isTie ? 'tie' : 'likely', leaders: leaders.map(({ candidate }) => candidate) };
}
