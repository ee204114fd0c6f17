/** What a planner would have different. Filled by its own branch. */
export function ScenarioPart() {
  return null;
}
