import { memo } from 'react';
import type { Comparand } from '../../analysis/comparand.ts';
import { setBase, toggleCompared } from '../../state/compareActions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { areaOf } from './areaOf.ts';
import { SmallPlate } from './SmallPlate.tsx';
import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

/** The heads of the columns: where each lies, which scrolls away, and its name with what can be done with it, which stays. */
export function ColumnHeads({ onReplace }: { readonly onReplace: (column: Comparand) => void }) {
  const { columns } = useShownTable();
  return (
    <thead>
      <tr className="compare-plates">
        <td />
        {columns.map((column) => (
          <td key={column.id}>
            <KeptPlate column={column} />
          </td>
        ))}
      </tr>
      <tr className="compare-names">
        <td />
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} />
        ))}
      </tr>
      <tr className="compare-about">
        <td />
        {columns.map((column) => (
          <td key={column.id}>
            <span>
              <About column={column} />
              <ColumnKeys column={column} onReplace={() => onReplace(column)} />
            </span>
          </td>
        ))}
      </tr>
    </thead>
  );
}

const KeptPlate = memo(SmallPlate);

/** The name, and the button that takes the column away. A group of the scenario stays until it is taken apart there. */
function ColumnHead({ column }: { readonly column: Comparand }) {
  const { lang, t } = useTableWords();
  const { unsorted } = useShownTable();
  const name = column.name[lang];
  const area = areaOf(column);
  const hasOthers = unsorted.some((each) => each !== column && areaOf(each) !== null);
  return (
    <th scope="col" data-area={column.id}>
      <span className="compare-name">
        <ForeignText text={name} />
        {area !== null && hasOthers && (
          <IconButton
            icon="close"
            label={t.removeName(name)}
            onClick={() => {
              document.getElementById('compare')?.focus();
              toggleCompared(area);
            }}
          />
        )}
      </span>
    </th>
  );
}

/** What stands in the column: a cluster as the plan calls it, a city by its full name, a group by its cities. */
function About({ column: { kind, cluster, cities } }: { readonly column: Comparand }) {
  const { lang, w, t } = useTableWords();
  if (cluster !== null) return <small>{cluster[lang]}</small>;
  if (kind === 'city') return <small>{cities[0]?.fullName[lang]}</small>;
  return <small>{t.group(cities.map(({ name }) => name[lang]).join(w.app.listMark))}</small>;
}

/** Counts differences from the column, puts another in its place. */
function ColumnKeys({ column, onReplace }: { readonly column: Comparand; readonly onReplace: () => void }) {
  const { lang, t } = useTableWords();
  const { unsorted, base } = useShownTable();
  const area = areaOf(column);
  if (area === null) return null;
  const name = column.name[lang];
  const isBase = base?.id === column.id;
  return (
    <span className="compare-keys">
      {unsorted.length > 1 && (
        <button
          type="button"
          aria-pressed={isBase}
          aria-label={t.baseName(name)}
          title={t.baseName(name)}
          onClick={() => setBase(isBase ? null : area)}
        >
          {isBase ? t.isBase : t.base}
        </button>
      )}
      <button type="button" aria-label={t.replaceName(name)} onClick={onReplace}>
        {t.replace}
      </button>
    </span>
  );
}
