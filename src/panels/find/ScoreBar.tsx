import type { CriterionPoints } from '../../analysis/criterionPoints.ts';
import { CRITERIA } from '../../model/finding.ts';
import './criterion.css';

/**
 * A score on a scale of 0 to 100: what each criterion adds at least, one after the other, and hatched what more there may
 * be. Decorative: number and words stand beside it.
 */
export function ScoreBar({ parts }: { readonly parts: readonly CriterionPoints[] }) {
  const shown = CRITERIA.flatMap((criterion) => parts.filter((part) => part.criterion === criterion));
  const open = parts.reduce((sum, { points }) => sum + points.hi - points.lo, 0);
  return (
    <span className="score-bar" aria-hidden="true">
      {shown
        .filter(({ points }) => points.lo >= LEAST)
        .map(({ criterion, points }) => (
          <i key={criterion} className={`is-${criterion}`} style={{ width: `calc(${points.lo}% - 1px)` }} />
        ))}
      {open >= LEAST && <i className="is-open" style={{ width: `calc(${open}% - 1px)` }} />}
    </span>
  );
}

/** Points below which nothing would be seen. */
const LEAST = 0.4;
