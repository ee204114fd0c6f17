import { regroupWords } from '../../text/regroupWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useLanguage } from '../useLanguage.ts';
import { BalanceChecks } from './BalanceChecks.tsx';
import './RegroupPart.css';

/** Areas put together as a planner would have them: by buttons, or dragged. */
export function RegroupPart() {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  return (
    <section className="regroup" aria-labelledby="regroup-title">
      <h2 id="regroup-title" tabIndex={-1}>
        {r.title}
      </h2>
      <p className="regroup-intro">{r.intro}</p>
      <Board />
      <BalanceChecks />
    </section>
  );
}

/** Fetched by itself: what is dragged and united brings code that nothing else needs. */
function Board() {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const { part: Part, failed, retry } = useFetched(fetchBoard);
  if (Part !== null) return <Part />;
  return (
    <p className="regroup-note" role="status">
      {failed ? r.unloaded : r.loading} {failed && <Button onClick={retry}>{r.retry}</Button>}
    </p>
  );
}

const fetchBoard = async () => (await import('./regroup/RegroupBoard.tsx')).RegroupBoard;
