/** Filled by its own branch. */
export function ListPart() {
  return null;
}
