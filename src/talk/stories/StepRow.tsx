import type { ReactNode } from 'react';

import type { Story } from '../../model/story.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { startTalk } from '../../state/talkActions.ts';
import { words } from '../../text/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StepPlate } from '../StepPlate.tsx';
import { figureName } from './figureName.ts';
import { OwnStepActs } from './OwnStepActs.tsx';
import { SpokenText } from './SpokenText.tsx';
import { StepEditor } from './StepEditor.tsx';
import { stagedOnce } from './stagedOnce.ts';
import { useStoryWords } from './useStoryWords.ts';

interface StepRowProps {
  readonly story: Story;
  /** From 0. */
  readonly at: number;
  /** What moves it; left out where the story cannot be changed. */
  readonly moves?: { readonly grip: ReactNode; readonly buttons: ReactNode };
  readonly isEdited?: boolean;
  readonly onEdit?: (isEdited: boolean) => void;
}

/** A step: its picture, what is said, and what can be done with it. */
export function StepRow({ story, at, moves, isEdited = false, onEdit }: StepRowProps) {
  const { lang, s } = useStoryWords();
  const atlas = useAtlas();
  const theme = useAtlasState(({ scene }) => scene.theme);
  const { number, step, scene, figure, dropped } = stagedOnce(atlas, story, at + 1, { lang, theme, kiosk: false });
  const facts = [
    s.where[scene.staged],
    figure === null ? s.noFigure : figureName(atlas, figure, lang),
    s.stays(step.dwellS),
  ];
  return (
    <>
      <div className="step-number">
        {moves?.grip}
        <span aria-hidden="true">{number}</span>
      </div>
      <div className="step-picture">
        <StepPlate scene={scene} />
      </div>
      <div className="step-told">
        <h3>
          <SpokenText text={step.title} />
        </h3>
        <p>
          <SpokenText text={step.sentence} />
        </p>
        <p className="story-facts">{facts.join(words(lang).app.semicolon)}</p>
        {dropped.length > 0 && (
          <p className="story-note">{s.unknownValues(dropped.map(({ value }) => value).join(s.between))}</p>
        )}
        {!isEdited && step.notes.zh + step.notes.en !== '' && (
          <Disclosure summary={s.notes}>
            <p className="step-notes">
              <SpokenText text={step.notes} />
            </p>
          </Disclosure>
        )}
      </div>
      <div className="step-acts">
        <Button aria-label={s.fromStep(number)} onClick={() => startTalk(story, number)}>
          {s.from}
        </Button>
        {onEdit !== undefined && (
          <OwnStepActs story={story} at={at} isEdited={isEdited} onEdit={onEdit} buttons={moves?.buttons} />
        )}
      </div>
      {isEdited && <StepEditor story={story} at={at} step={step} scene={scene} />}
    </>
  );
}
