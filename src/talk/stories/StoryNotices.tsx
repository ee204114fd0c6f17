import { useAtlasState } from '../../state/hooks.ts';
import { dropLinkedStory, keepLinkedStory, restoreStories } from '../../state/storyActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StoryReports } from './StoryReports.tsx';
import { storyTitle } from './storyTitle.ts';
import { useStoryWords } from './useStoryWords.ts';

/** What is to be told before all else: nothing is kept, a story waits, something was not understood, something was deleted. */
export function StoryNotices() {
  const { lang, s } = useStoryWords();
  const { device, linked, before } = useAtlasState((state) => state.stories);
  return (
    <>
      <div role="status">
        {device === 'refused' && (
          <p className="story-notice">
            <Icon name="warning" />
            {s.refused}
          </p>
        )}
      </div>
      {linked !== null && (
        <div className="story-notice story-linked">
          <Icon name="link" />
          <p>{s.linkedNote(storyTitle(linked, lang))}</p>
          <div className="story-acts">
            <Button onClick={keepLinkedStory}>{s.keepLinked}</Button>
            <Button onClick={dropLinkedStory}>{s.dropLinked}</Button>
          </div>
        </div>
      )}
      <StoryReports />
      <div role="status" className="story-restore-place">
        {before !== null && (
          <p className="story-restore">
            {s.removed}
            <button ref={takeFocus} type="button" className="button button-plain" onClick={restoreStories}>
              <Icon name="undo" />
              {s.restore}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** What had the focus has just been deleted. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus({ preventScroll: true });
}
