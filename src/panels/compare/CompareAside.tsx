/** Distances to hubs and how to read the screen, under the map. Filled by its own branch. */
export function CompareAside() {
  return null;
}
