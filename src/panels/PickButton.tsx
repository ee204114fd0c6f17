import type { PickId } from '../model/finding.ts';

/** Puts something on the shortlist or takes it off: filled by its own branch. */
export function PickButton({ id }: { readonly id: PickId }) {
  return id === null ? null : null;
}
