import type { Comparand } from '../../analysis/comparand.ts';
import { type MutualDistance, mutualDistances } from '../../analysis/mutualDistances.ts';
import { asideWords } from '../../text/asideWords.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { FigureText } from '../FigureText.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { Section } from '../Section.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useComparison } from './useComparison.ts';

/** How far the compared lie from each other: seats over borders, the same on both sides of the diagonal. */
export function MutualTable() {
  const { lang, w: page } = useLanguage();
  const w = asideWords(lang);
  const { atlas, columns } = useComparison();
  const pairs = mutualDistances(atlas, columns);
  const overlaps = pairs.some(({ overlap }) => overlap);
  return (
    <Section
      title={w.mutual}
      aside={
        <>
          km · {w.mutualAside} <GradeTag grade="derived" />
        </>
      }
    >
      {pairs.length === 0 ? (
        <p className="section-none">{w.alone}</p>
      ) : (
        <>
          <Matrix columns={columns} pairs={pairs} />
          <p className="section-note">
            {w.mutualNote}
            {overlaps && ` ${w.overlapNote}`}
            {atlas.shapes === null && ` ${page.failure.works['topology.json']}`}
          </p>
        </>
      )}
    </Section>
  );
}

interface MatrixProps {
  readonly columns: readonly Comparand[];
  readonly pairs: readonly MutualDistance[];
}

function Matrix({ columns, pairs }: MatrixProps) {
  const { lang } = useLanguage();
  const w = asideWords(lang);
  const between = (one: Comparand, other: Comparand) =>
    pairs.find((pair) => [pair.one, pair.other].includes(one.id) && [pair.one, pair.other].includes(other.id));
  return (
    <ScrollBox label={`${w.mutual} · km`}>
      <table className="aside-table aside-mutual">
        <caption className="visually-hidden">{w.mutual}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name[lang]}</th>
              {columns.map((column) => (
                <td key={column.id}>{row === column ? null : <Pair pair={between(row, column)} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Pair({ pair }: { readonly pair: MutualDistance | undefined }) {
  const { lang, w: page } = useLanguage();
  const w = asideWords(lang);
  if (pair === undefined) return null;
  const { seats, borderKm, overlap, isScenario } = pair;
  const status = isScenario ? 'scenario' : 'derived';
  const km = (value: number) => <FigureText look="bare" figure={{ value, unit: 'km', qualifier: '=', status }} />;
  const spoken = (words: string) => <VisuallyHidden>{`${words}${page.app.colon}`}</VisuallyHidden>;
  return (
    <>
      <span className="aside-line">
        {spoken(w.seats)}
        {seats === null ? <abbr title={w.noSeat}>—</abbr> : seats.km === 0 ? w.sameSeat : km(seats.km)}
      </span>
      <span className="aside-line is-border">
        {spoken(w.border)}
        {borderKm === null ? w.unknown : overlap ? w.overlap : borderKm === 0 ? w.adjacent : km(borderKm)}
      </span>
    </>
  );
}
