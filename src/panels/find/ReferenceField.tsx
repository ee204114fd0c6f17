/** Where nearness is counted from: typed, picked or searched; filled by its own branch. */
export function ReferenceField() {
  return null;
}
