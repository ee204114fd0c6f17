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
import type { CompareSection } from '../../analysis/compareTable.ts';
import { moveRow } from '../../analysis/moveRow.ts';
import type { RowKey } from '../../model/comparing.ts';
import { compareRowName } from '../../output/compareRowName.ts';
import { compare } from '../../state/compareActions.ts';
import { shortlistWords } from '../../text/shortlistWords.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { dragSpeech } from '../find/dragSpeech.ts';
import { RowItem } from './RowItem.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { useComparison } from './useComparison.ts';
import { useTableWords } from './useTableWords.ts';

interface SectionOrderProps {
  /** With all its rows, in the order shown. */
  readonly section: CompareSection;
  /** The keys of its rows in their usual order. */
  readonly usual: readonly RowKey[];
}

/** The rows of a section in their order, which changes by dragging, by the keyboard on a handle, and by buttons. */
export function SectionOrder({ section, usual }: SectionOrderProps) {
  const { lang } = useTableWords();
  const { atlas, comparing, columns } = useComparison();
  const s = shortlistWords(lang);
  const [said, setSaid] = useState('');
  const told = useRef(0);
  const shown = section.rows.map(({ key }) => key);
  const names = new Map(section.rows.map((row) => [row.key, compareRowName(row, atlas, lang)]));
  const name = (key: RowKey) => names.get(key) ?? key;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: 'auto' }),
  );
  const move = (key: RowKey, to: number) => {
    if (to < 0 || to >= shown.length) return;
    compare({ order: moveRow(usual, shown, comparing.order, key, to) });
    setSaid(s.moved(name(key), to + 1, shown.length));
  };
  const drop = ({ active, over }: DragEndEvent) => {
    const key = shown.find((each) => each === active.id);
    const ids: readonly string[] = shown;
    const to = ids.indexOf(String(over?.id));
    if (key !== undefined && to >= 0 && key !== shown[to])
      compare({ order: moveRow(usual, shown, comparing.order, key, to) });
  };
  return (
    <section>
      <h3>{sectionTitle(section.kind, columns, lang)}</h3>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements: dragSpeech(s, { picks: shown, name, told }),
          screenReaderInstructions: { draggable: s.dragHelp },
        }}
        onDragEnd={drop}
      >
        <SortableContext items={[...shown]} strategy={verticalListSortingStrategy}>
          <ol>
            {shown.map((key, at) => (
              <RowItem key={key} row={key} name={name(key)} at={at} isLast={at === shown.length - 1} onMove={move} />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <LiveRegion text={said} />
    </section>
  );
}
