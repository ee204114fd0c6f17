import type { Atlas } from '../model/atlas.ts';
import type { ScenarioReading } from '../model/scenarioReading.ts';
import { refused } from './readScenario.ts';
import { LONGEST_SCENARIO_FILE, readScenarioFile } from './scenarioFile.ts';

/** Reads a file a person chose or dropped. Never rejects; what is far too large is not even read. */
export async function openScenarioFile(file: Blob, atlas: Atlas): Promise<ScenarioReading> {
  if (file.size > LONGEST_SCENARIO_FILE) return refused('too-large');
  try {
    return readScenarioFile(await file.text(), atlas);
  } catch {
    return refused('unreadable'); // Gone meanwhile, a folder, or not allowed.
  }
}
