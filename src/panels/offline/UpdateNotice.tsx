import { useState } from 'react';
import { RELEASE } from '../../model/release.ts';
import { useAtlasState } from '../../state/hooks.ts';
import type { AtlasState } from '../../state/store.ts';
import { updateWords } from '../../text/updateWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';
import './UpdateNotice.css';

type Answer = 'none' | 'later' | 'taking' | 'failed';

interface UpdateNoticeProps {
  /** Takes the version that waits; false where nothing came of it. */
  readonly onTake: () => Promise<boolean>;
}

/** Says that a newer version is ready, and takes it where the reader says so. Silent on the stage. */
export function UpdateNotice({ onTake }: UpdateNoticeProps) {
  const { lang } = useLanguage();
  const w = updateWords(lang);
  const waiting = useAtlasState(({ offline }) => offline.waiting);
  const isTalkShown = useAtlasState(({ scene }) => scene.view === 'present' && (scene.step !== null || scene.kiosk));
  const loses = useAtlasState(losesSomething);
  const [answer, setAnswer] = useState<Answer>('none');
  if (waiting === null || isTalkShown || answer === 'later') return null;
  const take = () => {
    setAnswer('taking');
    onTake().then(
      (taken) => {
        if (!taken) setAnswer('failed');
      },
      () => setAnswer('failed'),
    );
  };
  const { release } = waiting;
  const changes = release === null ? null : w.changes(release, RELEASE);
  return (
    <section className="update-notice" role="status" aria-label={w.label}>
      <p>
        <strong>{w.ready}</strong>{' '}
        {changes !== null && (changes.length === 0 ? w.sameNumbers : `${changes.join(w.join)}${w.end}`)} {w.how}
      </p>
      {loses && <p>{w.loses}</p>}
      {answer === 'failed' && <p>{w.failed}</p>}
      <p className="update-answers">
        <Button tone="primary" disabled={answer === 'taking'} onClick={take}>
          {answer === 'taking' ? w.taking : w.take}
        </Button>
        <Button onClick={() => setAnswer('later')}>{w.later}</Button>
      </p>
    </section>
  );
}

/** True where the reader has made something that stands nowhere but in this window. */
function losesSomething({ keeping, notes, shelf, scenario, stories }: AtlasState): boolean {
  return (
    (keeping.device === 'refused' && notes.size > 0) ||
    (shelf.device === 'refused' && scenario !== null && scenario.past.length > 0) ||
    (stories.device === 'refused' && stories.own.length > 0)
  );
}
