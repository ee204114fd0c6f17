import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import type { NamedId } from '../model/ids.ts';
import type { NamedScenario } from '../model/namedScenario.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioReading } from '../model/scenarioReading.ts';
import { cell } from './cell.ts';
import { refused } from './readScenario.ts';
import { readScenarioFile, writeScenario } from './scenarioFile.ts';

/** The scenarios a device keeps. */
export interface KeptScenarios {
  /** What was in hand. */
  readonly draft: Scenario | null;
  /** The oldest first. */
  readonly named: readonly NamedScenario[];
  /** What of the records was left out, by the name of the scenario, or the key of a record that is none. */
  readonly faulty: readonly (readonly [name: string, reading: ScenarioReading])[];
}

/** The key of the record that holds the scenario in hand: its text as of a file. */
export const DRAFT_KEY = 'draft';

/** The record that holds a scenario of the shelf. */
export function namedRecord({ id, saved, scenario }: NamedScenario): readonly [string, unknown] {
  return [`${NAMED}${id}`, { saved, text: writeScenario(scenario) }];
}

/**
 * Reads the records the device keeps. Never throws: what is broken is left out by itself and told.
 * @param records keys and values as stored, by whomever
 */
export function readKeptScenarios(records: readonly (readonly [unknown, unknown])[], atlas: Atlas): KeptScenarios {
  let draft: Scenario | null = null;
  const named: NamedScenario[] = [];
  const faulty: [string, ScenarioReading][] = [];
  const read = (text: unknown, key: string) => {
    const reading = typeof text === 'string' ? readScenarioFile(text, atlas) : refused('not-scenario');
    const isFaulty = reading.scenario === null || reading.faults.length > 0;
    if (isFaulty) faulty.push([reading.scenario?.name || key.slice(0, LONGEST_SHOWN), reading]);
    return reading.scenario;
  };
  for (const [key, value] of records) {
    const spelt = typeof key === 'string' ? key : typeof key;
    const id = v.safeParse(NAMED_ID, spelt.startsWith(NAMED) ? spelt.slice(NAMED.length) : null);
    if (key === DRAFT_KEY) draft = read(value, DRAFT_KEY);
    else if (!id.success) faulty.push([spelt.slice(0, LONGEST_SHOWN), refused('not-scenario')]);
    else {
      const scenario = read(cell(value, 'text'), spelt);
      const saved = v.safeParse(SAVED, cell(value, 'saved'));
      if (scenario !== null) named.push({ id: id.output, saved: saved.success ? saved.output : '', scenario });
    }
  }
  return { draft, named: named.sort((a, b) => (a.saved < b.saved ? -1 : Number(a.saved > b.saved))), faulty };
}

const NAMED = 'named:';
const LONGEST_SHOWN = 60;
const NAMED_ID = v.custom<NamedId>((id) => typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(id));
const SAVED = v.pipe(v.string(), v.isoTimestamp());
