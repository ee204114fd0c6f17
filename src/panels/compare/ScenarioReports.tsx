import type { ScenarioFault } from '../../model/scenarioReading.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { dismissReport } from '../../state/shelfActions.ts';
import type { ScenarioReport } from '../../state/store.ts';
import { scenarioReportWords } from '../../text/scenarioReportWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage } from '../useLanguage.ts';
import './ScenarioShelf.css';

interface ScenarioReportsProps {
  /** Where the scenarios came from. */
  readonly from: readonly ScenarioReport['from'][];
}

/** What came of opening scenarios from outside: why one was refused, or what of it was left out, place by place. */
export function ScenarioReports({ from }: ScenarioReportsProps) {
  const { lang } = useLanguage();
  const w = scenarioReportWords(lang);
  const reports = useAtlasState((state) => state.shelf.reports);
  return (
    <div role="status">
      {reports
        .filter((report) => from.includes(report.from))
        .map((report) => (
          <section key={`${report.from} ${report.name}`} className="shelf-report" aria-label={w.faults}>
            <Icon name="warning" />
            <div>
              <p>{sentence(report, w)}</p>
              {report.faults.length > 0 && <Faults faults={report.faults} more={report.more} />}
              <Button onClick={() => dismissReport(report)}>{w.dismiss}</Button>
            </div>
          </section>
        ))}
    </div>
  );
}

function sentence(
  { from, name, refusal, faults, more }: ScenarioReport,
  w: ReturnType<typeof scenarioReportWords>,
): string {
  const what = from === 'file' ? w.theFile(name) : w.theLink;
  const count = faults.length + more;
  if (refusal === null) return from === 'device' ? w.keptWithout(name, count) : w.openedWithout(what, count);
  const reason = w.refusal[refusal.kind](refusal.found);
  return from === 'device' ? w.notKept(name, reason) : w.notOpened(what, reason);
}

interface FaultsProps {
  readonly faults: readonly ScenarioFault[];
  readonly more: number;
}

function Faults({ faults, more }: FaultsProps) {
  const { lang } = useLanguage();
  const w = scenarioReportWords(lang);
  return (
    <>
      <ul className="shelf-faults">
        {faults.map(({ place, found, expected }) => (
          <li key={`${place} ${expected}`}>
            <code>{place}</code>
            <span>
              {w.found} <code>{found === '' ? w.foundNothing : found}</code>
            </span>
            <span>
              {w.expected} {w.expectation[expected]}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{w.more(more)}</p>}
    </>
  );
}
