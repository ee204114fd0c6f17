import { findArea } from '../model/findArea.ts';
import { MOST_PICKS, type PickId } from '../model/finding.ts';
import { findPlace } from '../model/findPlace.ts';
import { LONGEST_NOTE } from '../model/note.ts';
import { openSite } from './actions.ts';
import { ask, exploreArea, restorePicks } from './findActions.ts';
import { dropFragment, isEarlyEntry, markEntry } from './history.ts';
import { type Keeping, store } from './store.ts';

/** What the device and the link brought beside the scene. */
export interface Brought {
  readonly device: Keeping['device'];
  /** The list kept on this device, of what the atlas has. */
  readonly picks: readonly PickId[];
  readonly notes: ReadonlyMap<PickId, string>;
  readonly leftOut: readonly string[];
  /** Notes in the link. */
  readonly linkNotes: ReadonlyMap<PickId, string>;
  /** What of them could not be read, as spelt. */
  readonly linkLeftOut: readonly string[];
  /** True where the link itself names a shortlist: it wins, and the kept one waits aside. */
  readonly linked: boolean;
}

/**
 * Takes over what was kept. A kept list comes before what has been picked since the page was opened; beside the list of a
 * link it waits, unless that holds all of it. Going back to how things were before it was read does not lose it.
 * @returns a function that ends that
 */
export function takeBrought({ device, picks, leftOut, linked, ...brought }: Brought): () => void {
  const { notes, dropped, scene } = store.getState();
  const waits = linked && picks.some((id) => !scene.finding.picks.includes(id));
  const own = new Map([...brought.notes, ...notes]);
  store.setState({
    notes: own,
    linkNotes: new Map([...brought.linkNotes].filter(([id, text]) => own.get(id) !== text)),
    dropped: [...dropped, ...brought.linkLeftOut.map((value) => ({ key: 'notes', value }) as const)],
    keeping: { device, leftOut, aside: waits ? picks : null },
  });
  const restore = () => {
    if (picks.length > 0) restorePicks(joined(picks, store.getState().scene.finding.picks));
  };
  if (!linked) restore();
  markEntry();
  const again = () => {
    if (!waits && isEarlyEntry()) restore();
  };
  addEventListener('popstate', again);
  return () => removeEventListener('popstate', again);
}

/** Opens what is on the shortlist: the panel of an area in the explore view, or the card of a place. */
export function openPick(id: PickId): void {
  const { atlas } = store.getState();
  if (atlas === null) return;
  const area = findArea(id, atlas);
  const place = findPlace(id, atlas);
  if (area !== null) exploreArea(area.id);
  else if (place !== null) openSite(place.id);
}

/** Writes a note on something; an empty one takes it away. What the link said of it gives way, unless there was a note already. */
export function writeNote(id: PickId, text: string): void {
  const { notes, linkNotes } = store.getState();
  const own = new Map(notes);
  if (text === '') own.delete(id);
  else own.set(id, text.slice(0, LONGEST_NOTE));
  store.setState({ notes: own });
  if (!notes.has(id)) setLinkNotes(without(linkNotes, (each) => each === id));
}

/** Makes the notes of the link the reader's own, but for those on things that have one. */
export function keepLinkNotes(): void {
  const { notes, linkNotes } = store.getState();
  store.setState({ notes: new Map([...linkNotes, ...notes]) });
  setLinkNotes(without(linkNotes, (id) => !notes.has(id)));
}

/** Puts the notes of the link away. */
export function dropLinkNotes(): void {
  setLinkNotes(new Map());
}

/** Decides between the list of a link and the one kept on this device: the latter in its place, after it, or not at all. */
export function settleAside(how: 'replace' | 'join' | 'drop'): void {
  const { keeping, scene } = store.getState();
  const { aside } = keeping;
  if (aside === null) return;
  store.setState({ keeping: { ...keeping, aside: null } });
  if (how === 'replace') ask({ picks: aside });
  if (how === 'join') ask({ picks: joined(scene.finding.picks, aside) });
}

/** With the last of them the address loses them too, so that they do not come again. */
function setLinkNotes(linkNotes: ReadonlyMap<PickId, string>): void {
  const before = store.getState().linkNotes;
  if (before.size === linkNotes.size) return;
  store.setState({ linkNotes });
  if (linkNotes.size === 0) dropFragment('notes');
}

function without(notes: ReadonlyMap<PickId, string>, gone: (id: PickId) => boolean): ReadonlyMap<PickId, string> {
  return new Map([...notes].filter(([id]) => !gone(id)));
}

function joined(first: readonly PickId[], then: readonly PickId[]): readonly PickId[] {
  return [...new Set([...first, ...then])].slice(0, MOST_PICKS);
}
