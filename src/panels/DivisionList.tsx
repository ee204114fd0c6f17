import type { AreaId } from '../model/ids.ts';
import { hoverArea, selectArea } from '../state/actions.ts';
import './DivisionList.css';

interface DivisionListProps {
  readonly divisions: readonly { readonly id: AreaId; readonly name: string }[];
}

/** Cities or counties as buttons to their panels: the keyboard's way down. What is pointed at lights on the map. */
export function DivisionList({ divisions }: DivisionListProps) {
  if (divisions.length === 0) return null;
  return (
    <ul className="division-list">
      {divisions.map(({ id, name }) => (
        <li key={id} data-area={id}>
          <button
            type="button"
            onClick={() => {
              hoverArea(null);
              selectArea(id);
            }}
            onPointerEnter={() => hoverArea(id)}
            onPointerLeave={() => hoverArea(null)}
            onFocus={() => hoverArea(id)}
            onBlur={() => hoverArea(null)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
