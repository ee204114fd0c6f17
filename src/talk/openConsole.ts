/** Opens the presenter's console in a second window. Filled by its own branch. */
export function openConsole(): void {
  // Filled by its own branch.
}
