import { useDroppable } from '@dnd-kit/core';
import type { AreaId } from '../../../model/ids.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { dragIds } from './dragIds.ts';
import type { Regroup } from './useRegroup.ts';

interface ChosenBarProps {
  readonly regroup: Regroup;
  readonly chosen: readonly AreaId[];
  readonly onChoose: (chosen: readonly AreaId[]) => void;
  readonly held: string | null;
}

/** What can be done with what is chosen; while something is dragged, a place to drop it on. */
export function ChosenBar({ regroup, chosen, onChoose, held }: ChosenBarProps) {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const { setNodeRef, isOver } = useDroppable({ id: dragIds.well });
  const act = (change: () => void) => {
    change();
    onChoose([]);
    document.getElementById('regroup-groups')?.focus();
  };
  return (
    <div className="regroup-bar" ref={setNodeRef} data-held={held !== null} data-over={isOver}>
      {held !== null && <p>{r.well}</p>}
      {held === null && chosen.length === 0 && <p>{r.choose}</p>}
      {held === null && chosen.length > 0 && (
        <>
          <p>{r.chosen(chosen.length)}</p>
          <Button tone="primary" onClick={() => act(() => regroup.unite(chosen))}>
            {r.unite}
          </Button>
          {regroup.groups.map((group) => (
            <Button key={group.id} onClick={() => act(() => regroup.put(group, chosen))}>
              {r.into(group.name)}
            </Button>
          ))}
          <button type="button" className="text-button" onClick={() => onChoose([])}>
            {r.clear}
          </button>
        </>
      )}
    </div>
  );
}
