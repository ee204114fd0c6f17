import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import type { ShortlistWords } from '../text/shortlistWords.ts';

/** What a drag is told of. */
interface Dragged<Id extends string> {
  /** In their order. */
  readonly ids: readonly Id[];
  readonly name: (id: Id) => string;
  /** Keeps the place told last, from 1, as long as the drag goes on. */
  readonly told: { current: number };
}

/** What a reader who hears the page is told while something is dragged: its name and its place. A place is told once. */
export function dragSpeech<Id extends string>(
  s: ShortlistWords,
  { ids: dragged, name, told }: Dragged<Id>,
): Announcements {
  const ids: readonly string[] = dragged;
  const named = (id: UniqueIdentifier) => {
    const pick = dragged.find((each) => each === id);
    return pick === undefined ? String(id) : name(pick);
  };
  const place = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1;
  return {
    onDragStart: ({ active }) => {
      told.current = place(active.id);
      return s.picked(named(active.id), told.current, dragged.length);
    },
    onDragOver: ({ active, over }) => {
      if (over === null || place(over.id) === told.current) return undefined;
      told.current = place(over.id);
      return s.moved(named(active.id), told.current, dragged.length);
    },
    onDragEnd: ({ active, over }) => s.dropped(named(active.id), place((over ?? active).id), dragged.length),
    onDragCancel: ({ active }) => s.dragOff(named(active.id), place(active.id)),
  };
}
