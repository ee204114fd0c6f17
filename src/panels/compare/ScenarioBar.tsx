/** Whose figures are shown, undo and redo. Filled by its own branch. */
export function ScenarioBar() {
  return null;
}
