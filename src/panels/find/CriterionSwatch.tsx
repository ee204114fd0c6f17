import type { Criterion } from '../../model/finding.ts';
import './criterion.css';

/** The colour and texture of a criterion as bars have it. Decorative: its name stands beside it. */
export function CriterionSwatch({ criterion }: { readonly criterion: Criterion | 'open' }) {
  return <i className={`criterion-swatch is-${criterion}`} aria-hidden="true" />;
}
