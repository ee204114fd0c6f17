import { useEffect, useState } from 'react';
import type { StoryId } from '../../model/ids.ts';
import type { Lang } from '../../model/localized.ts';
import { closeTopmost } from '../../state/actions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { openStory } from '../../state/talkActions.ts';
import { stageWords } from '../../text/stageWords.ts';
import { Button } from '../../ui/Button.tsx';

/** Stories of the device that are not read by then are taken for missing, ms. */
const PATIENCE_MS = 4000;

/** What stands in place of a step while its story is not there, or where there is no such story. */
export function StageNotice({ id, lang }: { readonly id: StoryId; readonly lang: Lang }) {
  const w = stageWords(lang);
  const isRead = useAtlasState(({ stories }) => stories.shipped !== null && stories.device !== 'unread');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isRead && !late) return <p className="stage-notice">{w.waiting}</p>;
  return (
    <div className="stage-notice" role="alert">
      <p>{w.unknown(id)}</p>
      <p>
        <Button tone="primary" onClick={() => openStory(null)}>
          {w.toStories}
        </Button>{' '}
        <Button onClick={closeTopmost}>{w.toMap}</Button>
      </p>
    </div>
  );
}
