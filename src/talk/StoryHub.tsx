import { type ReactNode, useEffect, useRef } from 'react';
import type { MapApproval } from '../model/mapApproval.ts';
import { useAtlasState } from '../state/hooks.ts';
import { storyOf } from '../state/talkActions.ts';
import { StoryNotices } from './stories/StoryNotices.tsx';
import { StoryPage } from './stories/StoryPage.tsx';
import { StoryShelf } from './stories/StoryShelf.tsx';
import './StoryHub.css';

interface StoryHubProps {
  /** Of this very map: it stands on slides. */
  readonly approval: MapApproval;
  /** The tabs of the views, for screens whose top bar has no room for them. */
  readonly tabs?: ReactNode;
}

/** Where stories are chosen, made, kept and checked: the list of all, or the page of one. */
export function StoryHub({ approval, tabs }: StoryHubProps) {
  const stories = useAtlasState((state) => state.stories);
  const scene = useAtlasState((state) => state.scene);
  const story = storyOf({ scene, stories });
  const main = useRef<HTMLElement>(null);
  const shown = useRef(scene.story);
  useEffect(() => {
    if (shown.current === scene.story) return;
    shown.current = scene.story;
    main.current?.scrollTo(0, 0);
    main.current?.focus();
  }, [scene.story]);
  const isUnknown = scene.story !== null && story === null && stories.device !== 'unread';
  return (
    <main ref={main} className="story-hub" id="stories" tabIndex={-1}>
      {tabs}
      <div className="story-hub-page">
        <StoryNotices />
        {story === null ? (
          <StoryShelf isUnknown={isUnknown} />
        ) : (
          <StoryPage key={story.id} story={story} approval={approval} />
        )}
      </div>
    </main>
  );
}
