import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

/** The sites that the scenario plans in each column; nothing where it plans none. */
export function PlannedRow() {
  const { t } = useTableWords();
  const { columns } = useShownTable();
  if (columns.every(({ planned }) => planned.length === 0)) return null;
  return (
    <tbody data-section="planned">
      <tr>
        <th scope="row">
          {t.planned} <small>{t.added}</small>
        </th>
        {columns.map(({ id, planned }) => (
          <td key={id}>
            {planned.length === 0 ? (
              <span className="compare-none">—</span>
            ) : (
              <ul className="compare-places">
                {planned.map((site) => (
                  <li key={site.id}>
                    {site.name} <small>{t.added}</small>
                  </li>
                ))}
              </ul>
            )}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
