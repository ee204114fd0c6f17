import type { Steadiness } from '../../analysis/stability.ts';
import { stabilityQuestion } from '../../analysis/stabilityQuestion.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Finding } from '../../model/finding.ts';
import type { RegionId } from '../../model/ids.ts';
import { askStability } from './askStability.ts';

/** How steady the ranking is, as last found. */
export interface ShownStability {
  readonly byRegion: ReadonlyMap<RegionId, Steadiness>;
  readonly draws: number;
  /** How many criteria count: where it is one, no change of weights can move a rank. */
  readonly criteria: number;
  /** What it was found for. */
  readonly asked: Asked;
}

type Asked = Pick<Finding, 'needs' | 'reference' | 'weights'> & { readonly atlas: Atlas };

/** A change has settled when nothing has followed it for so long. */
const SETTLED_MS = 150;

/** One for the page: every row of the ranking shows a part of the same answer. */
export const stabilityAnswers = {
  /** The last answer; null before the first, and where nothing is ranked. */
  read: (): ShownStability | null => shown,

  /** Follows the answers. Returns a function that stops following; once nobody does, all is forgotten. */
  follow: (heard: () => void): (() => void) => {
    followers.add(heard);
    return () => {
      followers.delete(heard);
      if (followers.size > 0) return;
      clearTimeout(settling);
      shown = null;
      last = null;
    };
  },

  /** Asks once the change has settled, at once where nothing is shown; the same question again changes nothing. */
  ask: (atlas: Atlas, { needs, reference, weights }: Finding): void => {
    const next = { atlas, needs, reference, weights };
    if (last !== null && isSame(last, next)) return;
    last = next;
    clearTimeout(settling);
    if (shown === null) answerFor(next);
    else settling = setTimeout(() => answerFor(next), SETTLED_MS);
  },
};

let shown: ShownStability | null = null;
let last: Asked | null = null;
let settling: ReturnType<typeof setTimeout> | undefined;
const followers = new Set<() => void>();

function answerFor(asked: Asked): void {
  const { atlas } = asked;
  const question = stabilityQuestion(atlas, asked);
  if (question === null) {
    show(null);
    return;
  }
  askStability(question).then(
    ({ rows, draws }) => {
      // What was asked before the last change is stale.
      if (last !== asked) return;
      const byRegion = new Map(atlas.regions.flatMap(({ id }, at) => (rows[at] ? [[id, rows[at]] as const] : [])));
      show({ byRegion, draws, criteria: question.weights.length, asked });
    },
    (reason: unknown) => reportError(reason),
  );
}

function show(next: ShownStability | null): void {
  shown = next;
  for (const heard of followers) heard();
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.atlas === other.atlas &&
    one.needs === other.needs &&
    one.reference === other.reference &&
    one.weights === other.weights
  );
}
