import { DRAFT_KEY, namedRecord } from '../load/keptScenarios.ts';
import { writeScenario } from '../load/scenarioFile.ts';
import type { NamedScenario } from '../model/namedScenario.ts';
import { emptyScenario } from '../model/scenario.ts';
import { dropFragment } from '../state/history.ts';
import { reportShelf } from '../state/shelfActions.ts';
import { type AtlasState, store } from '../state/store.ts';
import type { RecordDevice } from './recordDevice.ts';
import { writeLater } from './writeLater.ts';

/** What is written on the device. */
interface Written {
  /** The text of the scenario in hand; undefined where it changes nothing. */
  readonly draft: string | undefined;
  readonly named: readonly NamedScenario[];
}

/**
 * Writes what changes, after a pause or when the page is left: the scenario in hand, and of the shelf each scenario by
 * itself, so that of two pages each keeps its own. While what was in hand waits beside that of a link, it stays written.
 * @param draft what of the scenario in hand the device holds
 * @returns a function that writes what is left to write and ends it
 */
export function writeScenarios(device: RecordDevice, draft: string | undefined): () => void {
  let written: Written = { draft, named: store.getState().shelf.named };
  const { soon, end } = writeLater(() => {
    const { shelf } = store.getState();
    const before = written;
    const now = { draft: shelf.aside === null ? draftText() : before.draft, named: shelf.named };
    const records = changesOf(before, now);
    if (records.size === 0) return;
    written = now;
    device.write(records).then(
      () => reportShelf('kept'),
      () => {
        written = before; // Tried again with the next change.
        reportShelf('refused');
      },
    );
  });
  const follow = (now: AtlasState, before: AtlasState) => {
    const isEdited = now.scenario?.now !== before.scenario?.now;
    const isShelved = now.shelf.named !== before.shelf.named || now.shelf.aside !== before.shelf.aside;
    if (isEdited || isShelved) soon();
    // From now on the scenario of the link is the reader's own: reloading brings back what became of it.
    if (isEdited && now.shelf.aside === null) dropFragment('scenario');
  };
  const unsubscribe = store.subscribe(follow);
  return () => {
    end();
    unsubscribe();
  };
}

/** The text of the scenario in hand; undefined where it is as it is before anything is changed. */
function draftText(): string | undefined {
  const now = store.getState().scenario?.now;
  if (now === undefined || JSON.stringify(now) === JSON.stringify(emptyScenario(now.edition))) return;
  return writeScenario(now);
}

/** Records by their keys; undefined for one that is to go. */
function changesOf(before: Written, now: Written): ReadonlyMap<string, unknown> {
  const records = new Map<string, unknown>();
  if (now.draft !== before.draft) records.set(DRAFT_KEY, now.draft);
  const ids = new Set(now.named.map(({ id }) => id));
  for (const named of before.named) if (!ids.has(named.id)) records.set(namedRecord(named)[0], undefined);
  for (const named of now.named) if (!before.named.includes(named)) records.set(...namedRecord(named));
  return records;
}
