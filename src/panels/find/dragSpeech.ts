import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import type { PickId } from '../../model/finding.ts';
import type { ShortlistWords } from '../../text/shortlistWords.ts';

/** What a reader who hears the page is told while something is dragged: its name and its place, from 1. */
export function dragSpeech(s: ShortlistWords, picks: readonly PickId[], name: (id: PickId) => string): Announcements {
  const named = (id: UniqueIdentifier) => {
    const pick = picks.find((each) => each === id);
    return pick === undefined ? String(id) : name(pick);
  };
  const ids: readonly string[] = picks;
  const place = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1;
  return {
    onDragStart: ({ active }) => s.picked(named(active.id), place(active.id), picks.length),
    onDragOver: ({ active, over }) =>
      over === null ? undefined : s.moved(named(active.id), place(over.id), picks.length),
    onDragEnd: ({ active, over }) => s.dropped(named(active.id), place((over ?? active).id), picks.length),
    onDragCancel: ({ active }) => s.dragOff(named(active.id), place(active.id)),
  };
}
