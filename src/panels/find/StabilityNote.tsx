/** What the stability of the ranking means and how it was found: filled by its own branch. */
export function StabilityNote() {
  return null;
}
