/** Areas dragged together. Filled by its own branch. */
export function RegroupPart() {
  return null;
}
