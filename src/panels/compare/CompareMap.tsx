/** The map of the comparison. Filled by its own branch. */
export function CompareMap() {
  return null;
}
