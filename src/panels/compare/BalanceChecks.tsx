/** What of the scenario does not add up; stands in the scenario and regroup parts. Filled by its own branch. */
export function BalanceChecks() {
  return null;
}
