import type { EditionRow, EditionSubject } from '../../analysis/editionTable.ts';
import type { Edition } from '../../model/source.ts';
import { useAtlas } from '../../state/hooks.ts';
import { editionWords } from '../../text/editionWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { EditionFigureCell } from './EditionFigureCell.tsx';

interface EditionRowsProps {
  readonly subject: EditionSubject;
  readonly editions: readonly Edition[];
}

/** The province or a region in every edition: a group of rows under its name. */
export function EditionRows({ subject, editions }: EditionRowsProps) {
  const { lang } = useLanguage();
  const w = editionWords(lang);
  return (
    <tbody>
      <tr className="editions-subject">
        <th scope="rowgroup" colSpan={editions.length + 1}>
          {subject.name?.[lang] ?? w.province}
          {!subject.isMapped && <small> {w.onlyOther}</small>}
        </th>
      </tr>
      {subject.rows.map((row) => (
        <tr key={row.kind === 'figure' ? row.metric : row.kind}>
          <th scope="row">{titleOf(row, w)}</th>
          {editions.map((edition, at) => (
            <td key={edition.id}>
              <Cell row={row} at={at} editions={editions} isMapped={subject.isMapped} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function titleOf(row: EditionRow, w: ReturnType<typeof editionWords>): string {
  switch (row.kind) {
    case 'figure':
      return w.metric[row.metric];
    case 'cluster':
      return w.cluster;
    case 'members':
      return w.members;
    case 'materials':
      return w.materialsTitle;
  }
}

interface CellProps {
  readonly row: EditionRow;
  readonly at: number;
  readonly editions: readonly Edition[];
  readonly isMapped: boolean;
}

function Cell({ row, at, editions, isMapped }: CellProps) {
  const { lang, w } = useLanguage();
  const { cityByCode } = useAtlas();
  const own = editionWords(lang);
  const edition = editions[at];
  const missing = edition?.mapped && !isMapped ? own.noRegion : own.none;
  if (row.kind === 'figure') {
    const figure = row.cells[at];
    if (!figure) return <Missing text={missing} />;
    const mappedAt = editions.findIndex(({ mapped }) => mapped);
    const to = at === mappedAt ? null : (row.cells[mappedAt] ?? null);
    return <EditionFigureCell figure={figure} to={to} mapped={editions[mappedAt] ?? null} />;
  }
  if (row.kind === 'cluster') {
    const region = row.cells[at];
    return region ? region.cluster[lang] : <Missing text={missing} />;
  }
  if (row.kind === 'members') {
    const cities = row.cells[at];
    if (!cities) return <Missing text={missing} />;
    return cities.map((code) => cityByCode.get(code)?.name[lang] ?? code).join(w.app.listMark);
  }
  const materials = row.cells[at];
  if (!materials) return <Missing text={missing} />;
  return (
    <>
      {own.materials(materials.length)}
      {w.app.colon}
      {materials.map(({ name }) => name[lang]).join(w.app.listMark)}
    </>
  );
}

function Missing({ text }: { readonly text: string }) {
  return <span className="edition-missing">{text}</span>;
}
