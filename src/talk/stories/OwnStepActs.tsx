import type { ReactNode } from 'react';
import type { Story } from '../../model/story.ts';
import { duplicateStep, removeStep } from '../../state/stepActions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStoryWords } from './useStoryWords.ts';

interface OwnStepActsProps {
  readonly story: Story;
  /** From 0. */
  readonly at: number;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
  /** The buttons that move it. */
  readonly buttons: ReactNode;
}

/** What can be done with a step of one's own story. */
export function OwnStepActs({ story, at, isEdited, onEdit, buttons }: OwnStepActsProps) {
  const { s } = useStoryWords();
  const number = at + 1;
  return (
    <>
      <Button
        aria-expanded={isEdited}
        aria-label={isEdited ? s.doneStep(number) : s.editStep(number)}
        onClick={() => onEdit(!isEdited)}
      >
        {isEdited ? s.done : s.edit}
      </Button>
      <div className="step-icons">
        {buttons}
        <IconButton icon="copy" label={s.duplicateStep(number)} onClick={() => duplicateStep(story.id, at)} />
        {story.steps.length > 1 && (
          <IconButton icon="close" label={s.removeStep(number)} onClick={() => removeStep(story.id, at)} />
        )}
      </div>
    </>
  );
}
