/** The document's id of a path of the outline. */
export function outlineId(name: string): string {
  return `outline-${name}`;
}
