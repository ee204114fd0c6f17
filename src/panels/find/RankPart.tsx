/** Filled by its own branch. */
export function RankPart() {
  return null;
}
