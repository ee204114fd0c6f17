import { LONGEST_NAME } from '../model/scenario.ts';
import { shortName } from '../model/shortName.ts';
import type { ScenarioFaults } from './scenarioFaults.ts';
import { visibleText } from './visibleText.ts';

/**
 * A name from outside as it can be taken: plain text on one line. What no eye sees (control characters, signs that turn
 * the direction of writing, halves of characters) is taken out, what is too long is cut, and both are told.
 */
export function mendName(name: string, place: string, faults: ScenarioFaults): string {
  const plain = visibleText(name);
  if (plain !== name) faults.tell(place, name, 'plain-name');
  if (plain.length <= LONGEST_NAME) return plain;
  faults.tell(place, plain, 'short-name');
  return shortName(plain);
}
