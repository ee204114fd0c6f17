import { useAtlasState } from '../../state/hooks.ts';
import { Preflight } from '../Preflight.tsx';
import { StoryCard } from './StoryCard.tsx';
import { StoryFiles } from './StoryFiles.tsx';
import { useStoryWords } from './useStoryWords.ts';

interface StoryShelfProps {
  /** The link names a story that is not here. */
  readonly isUnknown: boolean;
}

/** All stories: those of the atlas, the one of the link, the reader's own; then what to check before going on. */
export function StoryShelf({ isUnknown }: StoryShelfProps) {
  const { s } = useStoryWords();
  const { shipped, own, linked, device } = useAtlasState((state) => state.stories);
  return (
    <>
      <header className="story-head">
        <h1>{s.title}</h1>
        <p>{s.sub}</p>
      </header>
      {isUnknown && (
        <p className="story-notice" role="status">
          {s.unknown}
        </p>
      )}
      <section aria-labelledby="stories-shipped">
        <h2 id="stories-shipped">{s.shipped}</h2>
        {shipped?.length === 0 && <p className="story-note">{s.shippedMissing}</p>}
        <ul className="story-cards">
          {(shipped ?? []).map((story) => (
            <StoryCard key={story.id} story={story} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="stories-own">
        <h2 id="stories-own">{s.own}</h2>
        {own.length === 0 && <p className="story-note">{s.ownNone}</p>}
        <ul className="story-cards">
          {linked !== null && <StoryCard story={linked} />}
          {own.map((story) => (
            <StoryCard key={story.id} story={story} />
          ))}
        </ul>
        <StoryFiles />
        {device === 'kept' && <p className="story-note">{s.kept}</p>}
      </section>
      <Preflight />
    </>
  );
}
