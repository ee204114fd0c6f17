import { useCallback, useId, useRef, useState } from 'react';
import { openScenarioFile } from '../../load/openScenarioFile.ts';
import { writeScenario } from '../../load/scenarioFile.ts';
import { isEmptyScenario, type Scenario } from '../../model/scenario.ts';
import { fileName } from '../../output/fileName.ts';
import { saveText } from '../../output/saveText.ts';
import { useAtlas } from '../../state/hooks.ts';
import { openReading } from '../../state/shelfActions.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import { useLanguage } from '../useLanguage.ts';
import { ShelfLink } from './ShelfLink.tsx';

/** Takes the scenario in hand away as a file or a link, and takes one from a file in hand, chosen or dropped. */
export function ShelfFiles({ now }: { readonly now: Scenario }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const id = useId();
  const atlas = useAtlas();
  const field = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const save = () => {
    const name = fileName('scenario', now.edition, new Date(), 'json');
    saveText(writeScenario(now), name, 'application/json');
    setSaid(w.fileSaved(name));
  };
  const openAny = useCallback(
    (file: File) => {
      setSaid(w.reading);
      openScenarioFile(file, atlas).then(
        (reading) => {
          openReading(reading, file.name);
          setSaid(reading.scenario === null ? '' : w.opened(reading.scenario.name || file.name));
        },
        (reason: unknown) => reportError(reason),
      );
    },
    [atlas, w],
  );
  const isOver = useFileDrop(zone, openAny);
  return (
    <div ref={zone} className="shelf-files" data-over={isOver}>
      <h4>{w.files}</h4>
      <div className="shelf-acts">
        {!isEmptyScenario(now) && <Button onClick={save}>{w.saveFile}</Button>}
        <Button onClick={() => field.current?.click()}>{w.openFile}</Button>
        <input
          ref={field}
          id={id}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={w.openFile}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) openAny(file);
            event.target.value = ''; // The same file can be opened again once it is corrected.
          }}
        />
        {!isEmptyScenario(now) && <ShelfLink now={now} />}
      </div>
      <p className="shelf-note shelf-drop">{w.drop}</p>
      <p className="shelf-note" role="status">
        {said}
      </p>
    </div>
  );
}
