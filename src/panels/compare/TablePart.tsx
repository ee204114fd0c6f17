import { type CSSProperties, useState } from 'react';
import type { Comparand } from '../../analysis/comparand.ts';
import { type CompareSection, compareTable } from '../../analysis/compareTable.ts';
import { goneRows } from '../../analysis/goneRows.ts';
import { resetRows } from '../../state/compareActions.ts';
import { Button } from '../../ui/Button.tsx';
import { useDialogs } from '../dialogs.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { PlannedRow } from './PlannedRow.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { RowsDialog } from './RowsDialog.tsx';
import { SectionRows } from './SectionRows.tsx';
import { TableContext } from './tableContext.ts';
import { useComparison } from './useComparison.ts';
import { useTableWords } from './useTableWords.ts';
import './CompareTable.css';

/** From this many columns on the table is set closer and scrolls sideways under its first column. */
const CLOSE_FROM = 4;

/** The table of what is compared: numbers, the materials that all, some or one have, enterprises and places. */
export function TablePart() {
  const { lang, w, t } = useTableWords();
  const comparison = useComparison();
  const [leaving, setLeaving] = useState<Comparand | null>(null);
  const { atlas, comparing, columns, base } = comparison;
  const table = compareTable(atlas, columns, comparing);
  const gone = comparing.shows === 'change' ? goneRows(atlas, table.columns, comparison.plan) : [];
  const names = table.columns.map(({ name }) => name[lang]).join(w.app.listMark);
  const isClose = columns.length >= CLOSE_FROM;
  return (
    <TableContext value={{ ...comparison, columns: table.columns, unsorted: columns, isClose }}>
      <TableTools hidden={table.sections} />
      <section className="compare-scroll" data-close={isClose} aria-label={t.scroll}>
        <table className="compare-table" style={columnCount(table.columns.length)}>
          <caption className="visually-hidden">{t.caption(names)}</caption>
          <ColumnHeads onReplace={setLeaving} />
          {table.sections.map((section) => (
            <SectionRows key={section.kind} section={section} />
          ))}
          {gone.length > 0 && <SectionRows section={{ kind: 'gone', rows: gone }} />}
          <PlannedRow />
        </table>
      </section>
      <ReplaceDialog column={leaving} onClose={() => setLeaving(null)} />
      <footer className="compare-foot">
        {base !== null && <p>{t.baseNote}</p>}
        {!atlas.sitesLoaded && <p>{t.sitesUnread}</p>}
      </footer>
    </TableContext>
  );
}

/** Style sheets ask how many columns there are. */
function columnCount(columns: number): CSSProperties & { readonly '--columns': number } {
  return { '--columns': columns };
}

/** How the table is arranged, and the way to its sources. */
function TableTools({ hidden }: { readonly hidden: readonly CompareSection[] }) {
  const { t } = useTableWords();
  const { openSources } = useDialogs();
  const [isOpen, setOpen] = useState(false);
  const count = hidden.reduce((sum, section) => sum + section.hidden.length, 0);
  return (
    <div className="compare-tools">
      <Button icon="legend" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.rows}
      </Button>
      {count > 0 && (
        <>
          <span>{t.hidden(count)}</span>
          <button type="button" className="text-button" onClick={resetRows}>
            {t.reset}
          </button>
        </>
      )}
      <button type="button" className="text-button compare-sources" onClick={() => openSources(null)}>
        {t.sources}
      </button>
      <RowsDialog open={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
