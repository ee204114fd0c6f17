import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useEffect, useState } from 'react';
import { memberOf } from '../../../analysis/groupMembers.ts';
import type { AreaId } from '../../../model/ids.ts';
import { MOST_GROUPS } from '../../../model/scenario.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { AreaGround } from './AreaGround.tsx';
import { AreaName } from './AreaName.tsx';
import { dragged } from './dragIds.ts';
import { GroupSection } from './GroupSection.tsx';
import { RegroupExport } from './RegroupExport.tsx';
import { type Regroup, useRegroup } from './useRegroup.ts';
import './RegroupBoard.css';

/** Regions and cities, and the groups made of them. All that dragging does, buttons do too. */
export function RegroupBoard() {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const regroup = useRegroup();
  const [chosen, setChosen] = useState<readonly AreaId[]>([]);
  const [held, setHeld] = useState<string | null>(null);
  useEscapeForDrag(held !== null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const { ground, groups, said, canUndo } = regroup;
  const heldId = areaOf(regroup, held);
  const heldMember = heldId === null ? null : memberOf(ground, heldId);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => setHeld(String(active.id))}
      onDragCancel={() => setHeld(null)}
      onDragEnd={(event) => {
        setHeld(null);
        drop(regroup, event, chosen);
        if (event.over !== null) setChosen([]);
      }}
    >
      <AreaGround regroup={regroup} chosen={chosen} onChoose={setChosen} held={held} />
      <p className="regroup-said" role="status">
        {said} {canUndo && <Button onClick={regroup.undo}>{r.undo}</Button>}
      </p>
      <section className="regroup-groups" aria-labelledby="regroup-groups">
        <h3 id="regroup-groups" tabIndex={-1}>
          {r.groups}{' '}
          <small>
            {groups.length} / {MOST_GROUPS}
          </small>
        </h3>
        {groups.length === 0 && <p className="regroup-note">{r.none}</p>}
        {groups.map((group, at) => (
          <GroupSection key={group.id} group={group} order={at + 1} regroup={regroup} />
        ))}
      </section>
      <RegroupExport ground={ground} />
      <DragOverlay dropAnimation={null}>
        {heldMember && (
          <span className="area-chip is-held">
            <AreaName member={heldMember} />
          </span>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** While something is dragged Escape lets go of it, and closes nothing. */
function useEscapeForDrag(isDragging: boolean): void {
  useEffect(() => {
    if (!isDragging) return;
    const claim = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    document.addEventListener('keydown', claim, true);
    return () => document.removeEventListener('keydown', claim, true);
  }, [isDragging]);
}

/** Dropping tells what it did as buttons do. */
const nothing = () => undefined;
const SILENT = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

/** On a group: into it. On another area or the well: a new group. A member on the ground: out of its group. */
function drop(regroup: Regroup, { active, over }: DragEndEvent, chosen: readonly AreaId[]): void {
  const id = areaOf(regroup, active.id);
  if (id === null || over === null) return;
  const from = regroup.groups.find((group) => group.id === dragged(active.id).kind);
  const ids = from === undefined && chosen.includes(id) ? chosen : [id];
  const target = dragged(over.id);
  const group = regroup.groups.find((each) => each.id === target.of);
  if (group !== undefined) {
    if (group !== from) regroup.put(group, ids, from);
  } else if (target.kind === 'well') regroup.unite(ids);
  else if (from !== undefined) regroup.takeOut(from, id);
  else if (target.kind === 'area') {
    const onto = areaOf(regroup, over.id);
    if (onto !== null && !ids.includes(onto)) regroup.unite([onto, ...ids]);
  }
}

function areaOf({ ground }: Regroup, held: string | number | null): AreaId | null {
  if (held === null) return null;
  const { of } = dragged(held);
  const { regions, cities } = ground.atlas;
  return [...regions.map(({ id }) => id), ...cities.map(({ code }) => code)].find((each) => each === of) ?? null;
}
