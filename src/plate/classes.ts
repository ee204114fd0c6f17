/** A class attribute: a name, and those of its states that hold. */
export function classes(name: string, states: Readonly<Record<string, boolean>>): string {
  return [name, ...Object.keys(states).filter((state) => states[state])].join(' ');
}
