import type { StoryFault } from '../../model/storyReading.ts';
import { useAtlasState } from '../../state/hooks.ts';
import type { StoryReport } from '../../state/store.ts';
import { dismissStoryReport } from '../../state/storyActions.ts';
import { type StoryReportWords, storyReportWords } from '../../text/storyReportWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** What came of opening stories from outside: why one was refused, or what of it was left out, place by place. */
export function StoryReports() {
  const w = storyReportWords(useAtlasState(({ scene }) => scene.lang));
  const reports = useAtlasState((state) => state.stories.reports);
  return (
    <div role="status">
      {reports.map((report) => (
        <section key={`${report.from} ${report.name}`} className="story-notice story-report" aria-label={w.faults}>
          <Icon name="warning" />
          <p>{sentence(report, w)}</p>
          {report.faults.length > 0 && <Faults faults={report.faults} more={report.more} w={w} />}
          <Button onClick={() => dismissStoryReport(report)}>{w.dismiss}</Button>
        </section>
      ))}
    </div>
  );
}

function sentence({ from, name, refusal, faults, more }: StoryReport, w: StoryReportWords): string {
  const what = from === 'file' ? w.theFile(name) : w.theLink;
  const count = faults.length + more;
  if (refusal === null) return from === 'device' ? w.keptWithout(name, count) : w.openedWithout(what, count);
  const reason = w.refusal[refusal.kind](refusal.found);
  return from === 'device' ? w.notKept(name, reason) : w.notOpened(what, reason);
}

interface FaultsProps {
  readonly faults: readonly StoryFault[];
  readonly more: number;
  readonly w: StoryReportWords;
}

function Faults({ faults, more, w }: FaultsProps) {
  return (
    <>
      <ul className="story-faults">
        {faults.map(({ place, found, expected }) => (
          <li key={`${place} ${found} ${expected}`}>
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
