import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useRef, useState } from 'react';
import type { ShortlistWords } from '../text/shortlistWords.ts';
import { dragSpeech } from './dragSpeech.ts';
import { LiveRegion } from './LiveRegion.tsx';

/** A row at its place. */
export interface SortedPlace<Id> {
  readonly id: Id;
  /** From 0. */
  readonly at: number;
  readonly isLast: boolean;
  /** Moves it by a button, and tells where it is then. */
  readonly onMove: (id: Id, to: number) => void;
  readonly words: ShortlistWords;
}

interface SortedRowsProps<Id extends string> {
  /** In their order. */
  readonly ids: readonly Id[];
  readonly name: (id: Id) => string;
  readonly onMove: (id: Id, to: number) => void;
  /** A `SortedRow`, with the id for its key. */
  readonly row: (place: SortedPlace<Id>) => ReactNode;
  readonly className?: string;
  /** What is said of handles, buttons and moves. */
  readonly words: ShortlistWords;
}

/** Rows whose order changes by dragging, by the keyboard on a handle, and by buttons. */
export function SortedRows<Id extends string>({ ids, name, onMove, row, className, words: s }: SortedRowsProps<Id>) {
  const [said, setSaid] = useState('');
  const told = useRef(0);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: 'auto' }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const places: readonly unknown[] = ids;
    const [from, to] = [places.indexOf(active.id), places.indexOf(over?.id)];
    const id = ids[from];
    if (id !== undefined && to >= 0 && to !== from) onMove(id, to);
  };
  const move = (id: Id, to: number) => {
    if (to < 0 || to >= ids.length) return;
    onMove(id, to);
    setSaid(s.moved(name(id), to + 1, ids.length));
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements: dragSpeech(s, { ids, name, told }),
          screenReaderInstructions: { draggable: s.dragHelp },
        }}
        onDragEnd={drop}
      >
        <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
          <ol className={className}>
            {ids.map((id, at) => row({ id, at, isLast: at === ids.length - 1, onMove: move, words: s }))}
          </ol>
        </SortableContext>
      </DndContext>
      <LiveRegion text={said} />
    </>
  );
}
