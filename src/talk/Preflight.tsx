/** What this laptop can do, and what to do about what it cannot. Filled by its own branch. */
export function Preflight() {
  return null;
}
