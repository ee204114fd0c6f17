import type { ConsoleWords } from '../../text/consoleWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ConsoleLink, ConsoleView } from './consoleLink.ts';

interface LinkNoteProps {
  readonly link: ConsoleLink;
  readonly view: ConsoleView;
  readonly w: ConsoleWords;
}

/** What the presenter has to know at once: the link is broken, the screen is black, no step is on it, it runs by itself. */
export function LinkNote({ link, view, w }: LinkNoteProps) {
  const { state, story, last } = view;
  if (view.link !== 'joined') {
    return (
      <p className="console-note console-note-warn" role="alert">
        {view.link !== 'calling' && <Icon name="warning" />}
        <span>
          {w.link[view.link]}
          {story !== null && <> {w.asItWas}</>}
        </span>
      </p>
    );
  }
  if (story === null) return <p className="console-note">{w.noStory}</p>;
  if (state?.step === null) {
    return (
      <div className="console-note">
        <span>{w.ended}</span>
        {last !== null && last > 1 && last <= story.steps.length && (
          <Button onClick={() => link.ask({ do: 'go', step: last })}>{w.beginAt(last)}</Button>
        )}
        <Button tone="primary" onClick={() => link.ask({ do: 'go', step: 1 })}>
          {w.begin}
        </Button>
      </div>
    );
  }
  if (state?.black) return <p className="console-note">{w.isBlack}</p>;
  if (!state?.kiosk) return null;
  return (
    <div className="console-note">
      <span>{w.kioskRuns}</span>
      <Button onClick={() => link.ask({ do: 'kiosk', on: false })}>{w.kioskStop}</Button>
    </div>
  );
}
