import { noteKey, PICKS_KEY } from '../load/keptShortlist.ts';
import type { PickId } from '../model/finding.ts';
import { reportKeeping } from '../state/reportKeeping.ts';
import { type AtlasState, store } from '../state/store.ts';
import type { ShortlistDevice } from './shortlistDevice.ts';

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
export function writeShortlist(device: ShortlistDevice, kept: Written, atOnce: boolean): () => void {
  let written = kept;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const { scene, notes, keeping } = store.getState();
    const now = { picks: keeping.aside === null ? scene.finding.picks : written.picks, notes };
    const records = changesOf(written, now);
    if (records.size === 0) return;
    written = now;
    device.write(records).then(
      () => reportKeeping('kept'),
      () => reportKeeping('refused'),
    );
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  };
  const follow = (now: AtlasState, before: AtlasState) => {
    const same = now.scene.finding.picks === before.scene.finding.picks && now.notes === before.notes;
    if (!same || now.keeping.aside !== before.keeping.aside) soon();
  };
  const hurry = () => {
    if (timer !== undefined) write();
  };
  const unsubscribe = store.subscribe(follow);
  document.addEventListener('visibilitychange', hurry);
  addEventListener('pagehide', hurry);
  if (atOnce) soon();
  return () => {
    hurry();
    unsubscribe();
    document.removeEventListener('visibilitychange', hurry);
    removeEventListener('pagehide', hurry);
  };
}

const PAUSE_MS = 300;

/** Records by their keys; undefined for one that is to go. */
function changesOf(before: Written, now: Written): ReadonlyMap<string, unknown> {
  const records = new Map<string, unknown>();
  if (now.picks.join() !== before.picks.join()) records.set(PICKS_KEY, [...now.picks]);
  for (const id of new Set([...before.notes.keys(), ...now.notes.keys()]))
    if (now.notes.get(id) !== before.notes.get(id)) records.set(noteKey(id), now.notes.get(id));
  return records;
}
