import { type KeptShortlist, readKeptShortlist } from '../load/keptShortlist.ts';
import { readNotesFragment } from '../load/notesFragment.ts';
import type { PickId } from '../model/finding.ts';
import { knownPicks } from '../state/knownPicks.ts';
import { takeBrought } from '../state/shortlistActions.ts';
import { loadedAtlas } from './loadedAtlas.ts';
import { type RecordDevice, recordDevice } from './recordDevice.ts';
import { writeShortlist } from './writeShortlist.ts';

/**
 * Brings back the shortlist and the notes that this device keeps, reads those of the link, and from then on writes every
 * change. Waits for the atlas, which knows what ids stand for. Never rejects: a browser with nowhere to write says so.
 * @param linked whether the link the page was opened with names a shortlist
 * @returns a function that writes what is left to write and ends it
 */
export async function keepShortlist(
  linked: boolean,
  device: RecordDevice = recordDevice('yuecai-atlas', 'shortlist'),
): Promise<() => void> {
  const [records, atlas] = await Promise.all([device.read().catch(() => null), loadedAtlas()]);
  const known = knownPicks(atlas);
  const kept = knownOf(readKeptShortlist(records ?? []), known);
  const ofLink = readNotesFragment(location.hash);
  const link = knownOf({ picks: [], notes: ofLink ?? new Map(), broken: ofLink ? [] : [location.hash] }, known);
  const stopTaking = takeBrought({
    ...kept,
    device: records === null ? 'refused' : 'kept',
    linkNotes: link.notes,
    linkLeftOut: link.leftOut.map((each) => each.slice(0, LONGEST_SHOWN)),
    linked,
  });
  const stopWriting = records === null ? null : writeShortlist(device, kept, !linked);
  return () => {
    stopWriting?.();
    stopTaking();
  };
}

const LONGEST_SHOWN = 60;

function knownOf({ picks, notes, broken }: KeptShortlist, known: (id: string) => PickId | null) {
  const leftOut = [...broken];
  const find = (id: string) => {
    const found = known(id);
    if (found === null && !leftOut.includes(id)) leftOut.push(id);
    return found ?? [];
  };
  return {
    picks: [...new Set(picks.flatMap(find))],
    notes: new Map([...notes].flatMap(([id, text]) => [find(id)].flat().map((each) => [each, text] as const))),
    leftOut,
  };
}
