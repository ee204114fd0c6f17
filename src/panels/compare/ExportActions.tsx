import { useState } from 'react';
import { compareTable } from '../../analysis/compareTable.ts';
import { NO_MAP_APPROVAL } from '../../model/mapApproval.ts';
import { compareCsv } from '../../output/compareCsv.ts';
import { fileName } from '../../output/fileName.ts';
import { isoDay } from '../../output/isoDay.ts';
import { saveBlob } from '../../output/saveBlob.ts';
import { saveText } from '../../output/saveText.ts';
import type { TakenComparison } from '../../output/takenComparison.ts';
import { useScene } from '../../state/hooks.ts';
import { approvalText } from '../../text/approvalText.ts';
import { compareSheetWords } from '../../text/compareSheetWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';
import { sceneAddress } from './sceneAddress.ts';
import { useComparison } from './useComparison.ts';
import './ExportActions.css';

const ENDINGS = ['csv', 'xlsx'] as const;
type Ending = (typeof ENDINGS)[number];

/** Takes the table away as CSV or XLSX, as it is shown. */
export function ExportActions() {
  const { lang } = useLanguage();
  const w = compareSheetWords(lang);
  const scene = useScene();
  const { atlas, columns, plan, comparing, shown } = useComparison();
  const [said, setSaid] = useState('');
  const save = (ending: Ending) => {
    const now = new Date();
    const name = fileName('comparison', atlas.edition.id, now, ending);
    setSaid(w.saving);
    write(
      ending,
      {
        ...{ atlas, plan, lang },
        table: compareTable(atlas, columns, comparing),
        scenario: shown,
        day: isoDay(now),
        link: sceneAddress(scene),
        // A file of words and numbers is no map: it has the disclaimer, never the number of a map.
        disclaimer: approvalText(NO_MAP_APPROVAL, lang),
      },
      name,
    ).then(
      () => setSaid(w.saved(name)),
      (reason: unknown) => {
        reportError(reason);
        setSaid(w.failed(name));
      },
    );
  };
  return (
    <fieldset className="export-actions">
      <legend className="visually-hidden">{w.export}</legend>
      {ENDINGS.map((ending) => (
        <Button key={ending} icon="save" aria-label={w.save(ending.toUpperCase())} onClick={() => save(ending)}>
          {ending.toUpperCase()}
        </Button>
      ))}
      <p role="status">{said}</p>
    </fieldset>
  );
}

async function write(ending: Ending, taken: TakenComparison, name: string): Promise<void> {
  if (ending === 'csv') {
    saveText(compareCsv(taken), name);
    return;
  }
  const { compareXlsx } = await import('../../output/compareXlsx.ts');
  saveBlob(await compareXlsx(taken), name);
}
