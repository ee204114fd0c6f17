import { memo } from 'react';
import type { CompareRow } from '../../analysis/compareTable.ts';
import { familySector } from '../../analysis/familySector.ts';
import type { Indicator } from '../../model/comparing.ts';
import type { SectorId } from '../../model/sector.ts';
import { compareRowName } from '../../output/compareRowName.ts';
import { compare } from '../../state/compareActions.ts';
import { TERMS } from '../../text/term.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { SortDirection } from '../../ui/SortHeader.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { SiteSymbol } from '../SiteSymbol.tsx';
import { isAllAdded } from './isAllAdded.ts';
import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

/** The head of a row: its mark and name; of a row of numbers the button that sorts the columns by it. */
export function RowHead({ row }: { readonly row: CompareRow }) {
  const { lang } = useTableWords();
  const { atlas } = useShownTable();
  const { about } = row;
  const name = compareRowName(row, atlas, lang);
  if (about.kind === 'indicator') return <IndicatorHead row={row} indicator={about.indicator} name={name} />;
  return <NameHead name={name} about={about} sector={familySector(row, atlas)} isAdded={isAllAdded(row)} />;
}

interface NameHeadProps {
  readonly name: string;
  readonly about: CompareRow['about'];
  /** Of a row of materials: whose mark it wears. */
  readonly sector: SectorId | null;
  readonly isAdded: boolean;
}

const NameHead = memo(function NameHead({ name, about, sector, isAdded }: NameHeadProps) {
  return (
    <th scope="row">
      <span className="compare-row-name">
        {sector !== null && <SectorMark sector={sector} />}
        {about.kind === 'role' && <SiteSymbol layer={about.role} />}
        {about.kind === 'site' && <SiteSymbol layer={about.site} />}
        <span>
          <ForeignText text={name} /> {isAdded && <GradeTag grade="added" />}
        </span>
      </span>
    </th>
  );
});

interface IndicatorHeadProps {
  readonly row: CompareRow;
  readonly indicator: Indicator;
  readonly name: string;
}

function IndicatorHead({ row, indicator, name }: IndicatorHeadProps) {
  const { lang, t } = useTableWords();
  const { comparing, columns } = useShownTable();
  const sorted = directionOf(row, comparing.sortBy);
  const year = yearOf(row);
  const hint = sorted === null ? t.orderBy(name) : `${t.orderBy(name)} · ${t[sorted]}`;
  const next = sorted === null ? 'descending' : sorted === 'descending' ? 'ascending' : null;
  const sort = () => compare({ sortBy: next && { row: row.key, descending: next === 'descending' } });
  const label = year === null ? name : t.year(name, year);
  // A target says so by its name.
  const statuses = indicator === 'target' ? [] : statusOf(row);
  const small = <small>{statuses.map((status) => t.status(TERMS.status[status][lang])).join(' / ')}</small>;
  if (columns.length < 2)
    return (
      <th scope="row">
        {label} {small}
      </th>
    );
  return (
    <th scope="row" aria-sort={sorted ?? undefined}>
      <button type="button" className="compare-sort" title={hint} data-sorted={sorted !== null} onClick={sort}>
        <span>
          {label} {small}
        </span>
        <Icon name={sorted ?? 'sort'} size={12} />
      </button>
    </th>
  );
}

function directionOf({ key }: CompareRow, sortBy: { row: string; descending: boolean } | null): SortDirection | null {
  if (sortBy?.row !== key) return null;
  return sortBy.descending ? 'descending' : 'ascending';
}

/** The year of all figures of the row; null where they have none, or several. */
function yearOf({ cells }: CompareRow): number | null {
  const figures = cells.flatMap((cell) =>
    cell.kind === 'measured' && cell.measured.missing === null ? (cell.measured.figure ?? []) : [],
  );
  const years = new Set(figures.map(({ year }) => year));
  const [first] = years;
  return years.size === 1 ? (first ?? null) : null;
}

/** What kinds of numbers stand in the row; that one is the scenario's it says itself. */
function statusOf({ cells }: CompareRow) {
  const statuses = cells.flatMap((cell) => (cell.kind === 'measured' ? (cell.measured.quantity?.status ?? []) : []));
  return [...new Set(statuses)].filter((status) => status !== 'scenario');
}
