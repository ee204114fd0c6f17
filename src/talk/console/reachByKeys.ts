/** A ref for a section that may hold more than its room: what scrolls has to be reached by the keyboard. */
export function reachByKeys(section: HTMLElement | null): void {
  if (section !== null) section.tabIndex = 0;
}
