import { useState } from 'react';
import { type Story, spokenText } from '../../model/story.ts';
import { moveStep } from '../../state/stepActions.ts';
import { stepKey } from '../../state/stepKeys.ts';
import { shortlistWords } from '../../text/shortlistWords.ts';
import { SortedRow } from '../../ui/SortedRow.tsx';
import { SortedRows } from '../../ui/SortedRows.tsx';
import { StepRow } from './StepRow.tsx';
import { useStoryWords } from './useStoryWords.ts';

/** The steps of a story in their order, which the reader changes by dragging, by keys and by buttons where it is their own. */
export function StepList({ story }: { readonly story: Story }) {
  const { lang, s } = useStoryWords();
  const [edited, setEdited] = useState<string | null>(null);
  const keys = story.steps.map(stepKey);
  if (story.origin !== 'own')
    return (
      <ol className="step-list">
        {story.steps.map((step, at) => (
          <li key={stepKey(step)} className="step-row">
            <StepRow story={story} at={at} />
          </li>
        ))}
      </ol>
    );
  const name = (key: string) => {
    const at = keys.indexOf(key);
    const step = story.steps[at];
    return s.stepOf(at + 1, step === undefined ? '' : spokenText(step.title, lang));
  };
  return (
    <SortedRows
      ids={keys}
      name={name}
      words={shortlistWords(lang)}
      className="step-list"
      onMove={(key, to) => moveStep(story.id, keys.indexOf(key), to)}
      row={(place) => (
        <SortedRow key={place.id} place={place} name={name(place.id)} className="step-row">
          {(grip, buttons) => (
            <StepRow
              story={story}
              at={place.at}
              moves={{ grip, buttons }}
              isEdited={edited === place.id}
              onEdit={(isEdited) => setEdited(isEdited ? place.id : null)}
            />
          )}
        </SortedRow>
      )}
    />
  );
}
