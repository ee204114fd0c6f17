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
import { useRef, useState } from 'react';
import type { PickId } from '../../model/finding.ts';
import { movePick } from '../../state/findActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { dragSpeech } from './dragSpeech.ts';
import { ShortlistRow } from './ShortlistRow.tsx';
import { usePickName } from './usePickName.ts';
import { useShortlistWords } from './useShortlistWords.ts';

/** The shortlist in its order, which changes by dragging, by the keyboard on a handle, and by buttons. */
export function ShortlistRows() {
  const s = useShortlistWords();
  const name = usePickName();
  const picks = useAtlasState((state) => state.scene.finding.picks);
  const hasReference = useAtlasState((state) => state.scene.finding.reference !== null);
  const [said, setSaid] = useState('');
  const told = useRef(0);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: 'auto' }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const id = picks.find((each) => each === active.id);
    const ids: readonly string[] = picks;
    if (id !== undefined && over !== null) movePick(id, ids.indexOf(String(over.id)));
  };
  const move = (id: PickId, to: number) => {
    if (to < 0 || to >= picks.length) return;
    movePick(id, to);
    setSaid(s.moved(name(id), to + 1, picks.length));
  };
  return (
    <>
      {picks.length > 1 && <p className="shortlist-note">{s.orderNote}</p>}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements: dragSpeech(s, { picks, name, told }),
          screenReaderInstructions: { draggable: s.dragHelp },
        }}
        onDragEnd={drop}
      >
        <SortableContext items={[...picks]} strategy={verticalListSortingStrategy}>
          <ol className="shortlist-rows">
            {picks.map((id, at) => (
              <ShortlistRow key={id} id={id} at={at} isLast={at === picks.length - 1} onMove={move} />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {hasReference && <p className="shortlist-note">{s.awayNote}</p>}
      <LiveRegion text={said} />
    </>
  );
}
