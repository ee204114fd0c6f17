/** How concentrated the floors are. Filled by its own branch. */
export function ConcentrationPart() {
  return null;
}
