import { type CSSProperties, useState } from 'react';
import type { Lang } from '../../model/localized.ts';
import { type StoryStep, spokenText } from '../../model/story.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { keepNotesSize, keptNotesSize, notesPx, withinSizes } from './notesSize.ts';
import { reachByKeys } from './reachByKeys.ts';
import { Spoken } from './Spoken.tsx';

interface StepNotesProps {
  readonly step: StoryStep;
  readonly lang: Lang;
  readonly w: ConsoleWords;
}

/** What the presenter wants to say, as large as it has to be to be read at arm's length. */
export function StepNotes({ step, lang, w }: StepNotesProps) {
  const [size, setSize] = useState(keptNotesSize);
  const resize = (by: 1 | -1) => {
    const next = withinSizes(size + by);
    keepNotesSize(next);
    setSize(next);
  };
  const style: CSSProperties = { fontSize: `calc(${notesPx(size)} * var(--px))` };
  return (
    <div className="console-notes">
      <div className="console-bar">
        <h2 id="console-notes">{w.notes}</h2>
        <IconButton
          icon="minus"
          label={w.smaller}
          disabled={withinSizes(size - 1) === size}
          onClick={() => resize(-1)}
        />
        <IconButton icon="plus" label={w.larger} disabled={withinSizes(size + 1) === size} onClick={() => resize(1)} />
      </div>
      <section ref={reachByKeys} className="console-notes-text" style={style} aria-labelledby="console-notes">
        {spokenText(step.notes, lang) === '' ? w.noNotes : <Spoken text={step.notes} lang={lang} />}
      </section>
    </div>
  );
}
