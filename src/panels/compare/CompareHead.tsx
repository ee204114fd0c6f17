/** The title that states the finding, and what can be done with the comparison. Filled by its own branch. */
export function CompareHead() {
  return null;
}
