import { useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import { storedScene } from '../../model/storedScene.ts';
import { LONGEST_NOTES, LONGEST_SENTENCE, LONGEST_TITLE, type Story, type StoryStep } from '../../model/story.ts';
import { useScene } from '../../state/hooks.ts';
import { editStep, takeStepInHand } from '../../state/stepActions.ts';
import { Button } from '../../ui/Button.tsx';
import { DwellField } from './DwellField.tsx';
import { FigureField } from './FigureField.tsx';
import { TextPair } from './TextPair.tsx';
import { useStoryWords } from './useStoryWords.ts';

interface StepEditorProps {
  readonly story: Story;
  /** From 0. */
  readonly at: number;
  readonly step: StoryStep;
  /** The scene of the step, as the atlas knows it. */
  readonly scene: Scene;
}

/** Changes a step: its words in both languages, its number, how long it stays, its view. Every change counts at once. */
export function StepEditor({ story, at, step, scene }: StepEditorProps) {
  const { s } = useStoryWords();
  const viewed = storedScene(useScene());
  const [said, setSaid] = useState('');
  const edit = (part: Partial<StoryStep>) => editStep(story.id, at, part);
  return (
    <div className="step-editor">
      <TextPair labels={s.field.title} text={step.title} most={LONGEST_TITLE} onChange={(title) => edit({ title })} />
      <TextPair
        labels={s.field.sentence}
        text={step.sentence}
        most={LONGEST_SENTENCE}
        rows={2}
        onChange={(sentence) => edit({ sentence })}
      />
      <TextPair
        labels={s.field.notes}
        text={step.notes}
        most={LONGEST_NOTES}
        rows={5}
        onChange={(notes) => edit({ notes })}
      />
      <div className="step-rest">
        <FigureField scene={scene} figure={step.figure} onChange={(figure) => edit({ figure })} />
        <DwellField dwellS={step.dwellS} onChange={(dwellS) => edit({ dwellS })} />
      </div>
      <div className="story-acts">
        <Button onClick={() => takeStepInHand({ story: story.id, at })}>{s.changeView}</Button>
        <Button
          aria-disabled={viewed === step.scene}
          onClick={() => {
            edit({ scene: viewed });
            setSaid(s.viewTaken(at + 1));
          }}
        >
          {s.takeLast}
        </Button>
        <p className="story-note" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
