/** Filled by its own branch. */
export function NearPart() {
  return null;
}
