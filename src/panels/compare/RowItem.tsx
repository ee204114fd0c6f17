import type { RowKey } from '../../model/comparing.ts';
import { compare } from '../../state/compareActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { SortedRow } from '../../ui/SortedRow.tsx';
import type { SortedPlace } from '../../ui/SortedRows.tsx';

interface RowItemProps {
  readonly place: SortedPlace<RowKey>;
  readonly name: string;
}

/** One row of the table: whether it is shown, and the ways to move it. */
export function RowItem({ place, name }: RowItemProps) {
  const hidden = useAtlasState((state) => state.scene.comparing.hidden);
  const show = (isShown: boolean) =>
    compare({ hidden: isShown ? hidden.filter((each) => each !== place.id) : [...hidden, place.id] });
  return (
    <SortedRow place={place} name={name}>
      {(grip, keys) => (
        <>
          {grip}
          <CheckRow label={name} checked={!hidden.includes(place.id)} onChange={show} />
          {keys}
        </>
      )}
    </SortedRow>
  );
}
