import { noteKey, PICKS_KEY } from '../load/keptShortlist.ts';
import type { PickId } from '../model/finding.ts';
import { reportKeeping } from '../state/reportKeeping.ts';
import { type AtlasState, store } from '../state/store.ts';
import type { RecordDevice } from './recordDevice.ts';
import { writeLater } from './writeLater.ts';

/** What of the shortlist is written on the device. */
interface Written {
  readonly picks: readonly PickId[];
  readonly notes: ReadonlyMap<PickId, string>;
}

/**
 * Writes what changes, after a pause or when the page is left: the list as a whole, each note by itself, so that of two
 * pages each keeps its own notes. While a kept list waits beside that of a link, no list is written.
 * @param kept what the device holds
 * @param atOnce whether what differs already is written too; else the first change waits for the reader
 * @returns a function that writes what is left to write and ends it
 */
export function writeShortlist(device: RecordDevice, kept: Written, atOnce: boolean): () => void {
  let written = kept;
  const { soon, end } = writeLater(() => {
    const { scene, notes, keeping } = store.getState();
    const now = { picks: keeping.aside === null ? scene.finding.picks : written.picks, notes };
    const records = changesOf(written, now);
    if (records.size === 0) return;
    written = now;
    device.write(records).then(
      () => reportKeeping('kept'),
      () => reportKeeping('refused'),
    );
  });
  const follow = (now: AtlasState, before: AtlasState) => {
    const same = now.scene.finding.picks === before.scene.finding.picks && now.notes === before.notes;
    if (!same || now.keeping.aside !== before.keeping.aside) soon();
  };
  const unsubscribe = store.subscribe(follow);
  if (atOnce) soon();
  return () => {
    end();
    unsubscribe();
  };
}

/** Records by their keys; undefined for one that is to go. */
function changesOf(before: Written, now: Written): ReadonlyMap<string, unknown> {
  const records = new Map<string, unknown>();
  if (now.picks.join() !== before.picks.join()) records.set(PICKS_KEY, [...now.picks]);
  for (const id of new Set([...before.notes.keys(), ...now.notes.keys()]))
    if (now.notes.get(id) !== before.notes.get(id)) records.set(noteKey(id), now.notes.get(id));
  return records;
}
