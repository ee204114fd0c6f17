/** Named scenarios, files and links; stands in the scenario part. Filled by its own branch. */
export function ScenarioShelf() {
  return null;
}
