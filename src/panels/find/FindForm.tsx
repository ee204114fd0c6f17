/** Filled by its own branch. */
export function FindForm() {
  return null;
}
