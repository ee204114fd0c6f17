/** A name inside a run of names: its capital was that of a line by itself. */
export function inRun(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
