import { useMemo } from 'react';
import type { DifferenceRow } from '../../analysis/differenceSection.ts';
import { scenarioDifferences } from '../../analysis/scenarioDifferences.ts';
import type { NamedScenario } from '../../model/namedScenario.ts';
import { isEmptyScenario, type Scenario } from '../../model/scenario.ts';
import { useAtlas } from '../../state/hooks.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { ForeignText } from '../ForeignText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { DifferenceValue } from './DifferenceValue.tsx';

interface ScenarioDifferencesProps {
  /** The scenario in hand. */
  readonly now: Scenario;
  /** Those of the shelf that stand beside it. */
  readonly named: readonly NamedScenario[];
}

/** The plan, the scenario in hand and chosen ones of the shelf side by side: all that any of them changes, sums and checks. */
export function ScenarioDifferences({ now, named }: ScenarioDifferencesProps) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const atlas = useAtlas();
  const scenarios = useMemo(() => [null, now, ...named.map(({ scenario }) => scenario)], [now, named]);
  const sections = useMemo(() => scenarioDifferences(atlas, scenarios), [atlas, scenarios]);
  if (isEmptyScenario(now) && named.length === 0) return null;
  return (
    <div className="differences">
      <h4 id="differences-title">{w.differences}</h4>
      <section ref={makeReachable} className="differences-scroll" aria-labelledby="differences-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{w.row}</th>
              <th scope="col">{w.plan}</th>
              <th scope="col">{w.hand}</th>
              {named.map(({ id, scenario }) => (
                <th key={id} scope="col">
                  <ForeignText text={scenario.name} />
                </th>
              ))}
            </tr>
          </thead>
          {sections.map(({ kind, rows }) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={scenarios.length + 1}>
                  {w.section[kind]}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <p className="shelf-note">{w.differencesNote}</p>
    </div>
  );
}

/** What scrolls sideways is reached by keyboard. */
function makeReachable(scroller: HTMLElement | null): void {
  if (scroller !== null) scroller.tabIndex = 0;
}

function Row({ row: { key, about, cells } }: { readonly row: DifferenceRow }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  return (
    <tr>
      <th scope="row">
        {about.kind === 'sum' ? w.sum[about.sum] : <ForeignText text={about.name[lang]} />}
        {about.kind === 'named' && about.of !== null && <small> {about.of[lang]}</small>}
      </th>
      {cells.map((cell, at) => {
        const place = `${key} ${at}`;
        return (
          <td key={place} data-changed={cell.isChanged}>
            <DifferenceValue cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}
