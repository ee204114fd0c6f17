/** The editions of the plan side by side. Filled by its own branch. */
export function EditionsPart() {
  return null;
}
