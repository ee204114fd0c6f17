/** The table of what is compared. Filled by its own branch. */
export function TablePart() {
  return null;
}
