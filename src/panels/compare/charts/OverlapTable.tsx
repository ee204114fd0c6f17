import type { OverlapCell } from '../../../analysis/familyOverlap.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { ratioText } from '../../../text/ratioText.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { columnName } from './columnName.ts';
import { overlapPairs } from './overlapPairs.ts';

interface OverlapTableProps {
  readonly comparison: Comparison;
  readonly cells: readonly (readonly OverlapCell[])[];
}

/** The matrix as a list: a row a pair, those with most in common first, with the families by name. */
export function OverlapTable({ comparison: { atlas, columns }, cells }: OverlapTableProps) {
  const { lang } = useLanguage();
  const w = chartWords(lang);
  const { columns: heads } = w.overlap;
  const pairs = [...overlapPairs(columns, cells)].sort(
    (p, q) => q.cell.count.value - p.cell.count.value || q.cell.index.value - p.cell.index.value,
  );
  const named = new Map<string, string>([
    ...columns.flatMap(({ materials }) => materials.map(({ id, name }) => [id, name[lang]] as const)),
    ...atlas.families.map(({ id, name }) => [id, name[lang]] as const),
  ]);
  return (
    <table>
      <thead>
        <tr>
          {[heads.a, heads.b, heads.shared, heads.union, heads.index, heads.names].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ a, b, cell }) => (
          <tr key={`${a.id} ${b.id}`}>
            <th scope="row">{columnName(a, lang)}</th>
            <th scope="row">{columnName(b, lang)}</th>
            <td>
              <FigureText figure={cell.count} />
            </td>
            <td>
              <FigureText figure={cell.union} />
            </td>
            <td>{ratioText(cell.index, 2, lang)}</td>
            <td>{cell.shared.length === 0 ? '—' : cell.shared.map((id) => named.get(id) ?? id).join(w.and)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
