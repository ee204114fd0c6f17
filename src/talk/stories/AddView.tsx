import { type FormEvent, useId, useMemo, useState } from 'react';
import type { StoryId } from '../../model/ids.ts';
import { LONGEST_TITLE, MOST_STEPS } from '../../model/story.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { addStep } from '../../state/stepActions.ts';
import { newStory } from '../../state/storyActions.ts';
import { openStory } from '../../state/talkActions.ts';
import { storyWords } from '../../text/storyWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StepPlate } from '../StepPlate.tsx';
import { storyTitle } from './storyTitle.ts';
import { useStoryWords } from './useStoryWords.ts';
import { useViewedStep } from './useViewedStep.ts';
import './AddView.css';

/** Asks which story the view is to join, and what the step is to be called. */
export function AddView({ onClose }: { readonly onClose: () => void }) {
  const { s } = useStoryWords();
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <Dialog open title={s.addTitle} closeLabel={s.close} onClose={onClose}>
      <div className="add-view">
        {added === null ? <Choice onAdded={setAdded} /> : <Done added={added} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

interface Added {
  readonly story: StoryId;
  /** From 1. */
  readonly number: number;
}

function Choice({ onAdded }: { readonly onAdded: (added: Added) => void }) {
  const { lang, s } = useStoryWords();
  const id = useId();
  const { own, device } = useAtlasState((state) => state.stories);
  const scene = useAtlasState((state) => state.scene);
  const pictured = useMemo(() => ({ ...scene, staged: scene.view === 'present' ? scene.staged : scene.view }), [scene]);
  const viewed = useViewedStep();
  const [chosen, setChosen] = useState<StoryId | null>(own.at(-1)?.id ?? null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isFull, setFull] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const title = typed === null ? viewed.title : { ...viewed.title, [lang]: typed.trim() };
    const step = { ...viewed, title };
    const story = own.find((each) => each.id === chosen);
    const number = (story?.steps.length ?? 0) + 1;
    if (story === undefined)
      onAdded({ story: newStory({ zh: storyWords('zh').newTitle, en: storyWords('en').newTitle }, step), number });
    else if (addStep(story.id, step)) onAdded({ story: story.id, number });
    else setFull(true);
  };
  return (
    <form onSubmit={add}>
      <div className="add-view-picture">
        <StepPlate scene={pictured} />
      </div>
      <label htmlFor={`${id}-story`}>{s.addTo}</label>
      <select
        id={`${id}-story`}
        value={chosen ?? ''}
        onChange={(event) => setChosen(own.find((story) => story.id === event.target.value)?.id ?? null)}
      >
        <option value="">{s.addNew}</option>
        {own.map((story) => (
          <option key={story.id} value={story.id}>
            {storyTitle(story, lang)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-title`}>{s.addName}</label>
      <input
        id={`${id}-title`}
        value={typed ?? viewed.title[lang]}
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status">
        {isFull && s.full(MOST_STEPS)}
        {device === 'refused' && s.refused}
      </p>
      <button type="submit" className="button button-primary">
        {s.addButton}
      </button>
    </form>
  );
}

function Done({ added, onClose }: { readonly added: Added; readonly onClose: () => void }) {
  const { lang, s } = useStoryWords();
  const own = useAtlasState((state) => state.stories.own);
  const story = own.find(({ id }) => id === added.story);
  const go = () => {
    onClose();
    openStory(added.story);
  };
  return (
    <>
      <p role="status">{s.added(story === undefined ? '' : storyTitle(story, lang), added.number)}</p>
      <div className="add-view-acts">
        <Button tone="primary" onClick={onClose}>
          {s.stay}
        </Button>
        <Button onClick={go}>{s.goThere}</Button>
      </div>
    </>
  );
}
