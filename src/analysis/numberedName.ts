import { LONGEST_NAME } from '../model/scenario.ts';
import { shortName } from '../model/shortName.ts';

/** A name that is not taken: the one wanted, or that with the first free number from 2, never longer than names may be. */
export function numberedName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const name = `${shortName(wanted, LONGEST_NAME - ending.length)}${ending}`;
    if (!taken.includes(name)) return name;
  }
}
