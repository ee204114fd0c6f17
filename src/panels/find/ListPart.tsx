import { MOST_PICKS } from '../../model/finding.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { PanelBody } from '../PanelBody.tsx';
import { useIsPhone } from '../useIsPhone.ts';
import { BriefActions } from './BriefActions.tsx';
import { ShortlistLink } from './ShortlistLink.tsx';
import { ShortlistNotices } from './ShortlistNotices.tsx';
import { useShortlistWords } from './useShortlistWords.ts';
import './ListPart.css';

/** The shortlist in the reader's order, with notes, and the ways to take it away. */
export function ListPart() {
  const s = useShortlistWords();
  const isPhone = useIsPhone();
  const count = useAtlasState((state) => state.scene.finding.picks.length);
  return (
    <section className="shortlist" aria-labelledby="shortlist-title">
      <PanelBody>
        <header className="shortlist-head">
          <h2 id="shortlist-title" tabIndex={-1}>
            {s.title}
          </h2>
          <span>{s.count(count)}</span>
        </header>
        <ShortlistNotices />
        {count === 0 ? <p className="shortlist-note">{s.empty(MOST_PICKS)}</p> : <Rows />}
        <Keeping />
        {count > 0 && <BriefActions />}
        {count > 0 && isPhone && <Foot />}
      </PanelBody>
      {count > 0 && !isPhone && <Foot />}
    </section>
  );
}

/** Fixed, but for a phone, where the rows need the room. */
function Foot() {
  return (
    <footer className="shortlist-foot">
      <ShortlistLink />
    </footer>
  );
}

/** Fetched by itself, for what is dragged brings code that nothing else needs. */
function Rows() {
  const s = useShortlistWords();
  const { part: Part, failed, retry } = useFetched(fetchRows);
  if (Part !== null) return <Part />;
  return (
    <p className="shortlist-note" role="status">
      {failed ? s.unloaded : s.loading} {failed && <Button onClick={retry}>{s.retry}</Button>}
    </p>
  );
}

const fetchRows = async () => (await import('./ShortlistRows.tsx')).ShortlistRows;

function Keeping() {
  const s = useShortlistWords();
  const device = useAtlasState((state) => state.keeping.device);
  return device === 'unread' ? null : <p className="shortlist-note">{s[device]}</p>;
}
