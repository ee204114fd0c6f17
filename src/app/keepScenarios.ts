import { readKeptScenarios } from '../load/keptScenarios.ts';
import { writeScenario } from '../load/scenarioFile.ts';
import { readScenarioFragment } from '../load/scenarioFragment.ts';
import { takeScenarios } from '../state/shelfActions.ts';
import { store } from '../state/store.ts';
import { answerOf } from './answerOf.ts';
import { loadedAtlas } from './loadedAtlas.ts';
import { type RecordDevice, recordDevice } from './recordDevice.ts';
import { writeScenarios } from './writeScenarios.ts';

/**
 * Brings back the scenario this device was left with and those on its shelf, reads that of the link, and from then on
 * writes every change; the steps of undo are not kept. Waits for the atlas, which knows what ids stand for. Never
 * rejects: a browser with nowhere to write, or one that does not answer, says so, and the scenario lasts as long as the
 * page.
 * @returns a function that writes what is left to write and ends it
 */
export async function keepScenarios(
  device: RecordDevice = recordDevice('yuecai-scenarios', 'scenarios'),
): Promise<() => void> {
  const [records, atlas] = await Promise.all([answerOf(device), loadedAtlas()]);
  if (store.getState().shelf.device !== 'unread') return () => undefined;
  const { draft, named, faulty } = readKeptScenarios(records ?? [], atlas);
  takeScenarios({
    device: records === null ? 'refused' : 'kept',
    draft,
    named,
    link: readScenarioFragment(location.hash, atlas),
    reports: faulty.map(([name, { refusal, faults, more }]) => ({ from: 'device', name, refusal, faults, more })),
  });
  return records === null ? () => undefined : writeScenarios(device, draft === null ? undefined : writeScenario(draft));
}
