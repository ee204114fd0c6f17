import { useState } from 'react';
import type { Comparand } from '../../analysis/comparand.ts';
import { setBase, setCompared } from '../../state/compareActions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { areaOf } from './areaOf.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { SmallPlate } from './SmallPlate.tsx';
import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

/** The heads of the columns: where each lies, which scrolls away, and its name with what can be done with it, which stays. */
export function ColumnHeads() {
  const { columns } = useShownTable();
  const [leaving, setLeaving] = useState<Comparand | null>(null);
  return (
    <thead>
      <tr className="compare-plates">
        <td />
        {columns.map((column) => (
          <td key={column.id}>
            <SmallPlate column={column} />
          </td>
        ))}
      </tr>
      <tr className="compare-names">
        <td>
          <ReplaceDialog column={leaving} onClose={() => setLeaving(null)} />
        </td>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} onReplace={() => setLeaving(column)} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column, onReplace }: { readonly column: Comparand; readonly onReplace: () => void }) {
  const { lang } = useTableWords();
  return (
    <th scope="col" data-area={column.id}>
      <span className="compare-name">
        <ForeignText text={column.name[lang]} />
      </span>{' '}
      {column.cluster !== null && <small className="compare-cluster">{column.cluster[lang]}</small>}
      <ColumnKeys column={column} onReplace={onReplace} />
    </th>
  );
}

/** Counts differences from the column, puts another in its place, takes it away. A group of the scenario stays until it is taken apart there. */
function ColumnKeys({ column, onReplace }: { readonly column: Comparand; readonly onReplace: () => void }) {
  const { lang, t } = useTableWords();
  const { unsorted, base } = useShownTable();
  const area = areaOf(column);
  if (area === null) return null;
  const name = column.name[lang];
  const isBase = base?.id === column.id;
  const others = unsorted.flatMap((each) => (each === column ? [] : (areaOf(each) ?? [])));
  return (
    <span className="compare-keys">
      {unsorted.length > 1 && (
        <button
          type="button"
          className="compare-base"
          aria-pressed={isBase}
          aria-label={t.baseName(name)}
          title={t.baseName(name)}
          onClick={() => setBase(isBase ? null : area)}
        >
          {isBase ? t.isBase : t.base}
        </button>
      )}
      <button type="button" className="compare-replace" aria-label={t.replaceName(name)} onClick={onReplace}>
        {t.replace}
      </button>
      {others.length > 0 && (
        <IconButton
          icon="close"
          label={t.removeName(name)}
          onClick={() => {
            document.getElementById('compare')?.focus();
            setCompared(others);
          }}
        />
      )}
    </span>
  );
}
