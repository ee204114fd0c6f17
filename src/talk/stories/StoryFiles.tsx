import { useCallback, useRef, useState } from 'react';
import { openStoryFile } from '../../load/storyFile.ts';
import { useAtlas } from '../../state/hooks.ts';
import { newStory, openStoryReading } from '../../state/storyActions.ts';
import { openStory } from '../../state/talkActions.ts';
import { storyWords } from '../../text/storyWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import { useStoryWords } from './useStoryWords.ts';
import { useViewedStep } from './useViewedStep.ts';

/** Begins a story with the view last looked at, or takes one from a file, chosen or dropped. */
export function StoryFiles() {
  const { s } = useStoryWords();
  const atlas = useAtlas();
  const viewed = useViewedStep();
  const field = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const openAny = useCallback(
    (file: File) => {
      setSaid(s.reading);
      openStoryFile(file, atlas).then(
        (reading) => {
          setSaid('');
          openStoryReading(reading, file.name);
        },
        (reason: unknown) => reportError(reason),
      );
    },
    [atlas, s],
  );
  const isOver = useFileDrop(zone, openAny);
  const create = () => openStory(newStory({ zh: storyWords('zh').newTitle, en: storyWords('en').newTitle }, viewed));
  return (
    <div ref={zone} className="story-files" data-over={isOver}>
      <div className="story-acts">
        <Button icon="plus" onClick={create}>
          {s.create}
        </Button>
        <Button onClick={() => field.current?.click()}>{s.openFile}</Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={s.openFile}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) openAny(file);
            event.target.value = ''; // The same file can be opened again once it is corrected.
          }}
        />
      </div>
      <p className="story-note story-drop">{s.drop}</p>
      <p className="story-note" role="status">
        {said}
      </p>
    </div>
  );
}
