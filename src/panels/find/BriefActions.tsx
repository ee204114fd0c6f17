import { useState } from 'react';
import type { Lang } from '../../model/localized.ts';
import { NO_MAP_APPROVAL } from '../../model/mapApproval.ts';
import type { Brief } from '../../output/brief.ts';
import { fileName } from '../../output/fileName.ts';
import { saveBlob } from '../../output/saveBlob.ts';
import { saveText } from '../../output/saveText.ts';
import { shortlistCsv } from '../../output/shortlistCsv.ts';
import { shortlistGeoJson } from '../../output/shortlistGeoJson.ts';
import { useAtlas, useAtlasState, useScene } from '../../state/hooks.ts';
import { approvalText } from '../../text/approvalText.ts';
import { briefWords } from '../../text/briefWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';
import { makeBrief } from './makeBrief.ts';
import { useBriefExtras } from './useBriefExtras.ts';
import './BriefActions.css';

/** Takes the shortlist away: printed as a brief, or as files. With an empty list it says what to do. */
export function BriefActions() {
  const { lang } = useLanguage();
  const w = briefWords(lang);
  const isEmpty = useAtlasState((state) => state.scene.finding.picks.length === 0);
  return (
    <section className="brief-take" aria-label={w.heading}>
      {isEmpty ? <p>{w.empty}</p> : <Actions />}
    </section>
  );
}

const ENDINGS = ['csv', 'xlsx', 'geojson'] as const;
type Ending = (typeof ENDINGS)[number];

function Actions() {
  const { lang } = useLanguage();
  const w = briefWords(lang);
  const atlas = useAtlas();
  const scene = useScene();
  const extras = useBriefExtras();
  const [said, setSaid] = useState('');
  const save = (ending: Ending) => {
    const now = new Date();
    const name = fileName('shortlist', atlas.edition.id, now, ending);
    setSaid(w.saving);
    write(ending, makeBrief(atlas, scene, extras, now), scene.lang, name).then(
      () => setSaid(w.saved(name)),
      (reason: unknown) => {
        reportError(reason);
        setSaid(w.failed(name));
      },
    );
  };
  return (
    <>
      <div className="brief-actions">
        <Button tone="primary" onClick={() => printBrief(() => setSaid(w.failed(w.sheet.brief)))}>
          {w.print}
        </Button>
        {ENDINGS.map((ending) => (
          <Button key={ending} aria-label={w.save(w.file[ending])} onClick={() => save(ending)}>
            {w.file[ending]}
          </Button>
        ))}
      </div>
      <p>{w.about}</p>
      <p role="status">{said}</p>
    </>
  );
}

/** A file of points and words is no map: it has the disclaimer, never the number of a map. */
async function write(ending: Ending, brief: Brief, lang: Lang, name: string): Promise<void> {
  const disclaimer = approvalText(NO_MAP_APPROVAL, lang);
  switch (ending) {
    case 'csv':
      saveText(shortlistCsv(brief, lang), name);
      break;
    case 'geojson':
      saveText(shortlistGeoJson(brief, lang, disclaimer), name, 'application/geo+json');
      break;
    case 'xlsx': {
      const { shortlistXlsx } = await import('../../output/shortlistXlsx.ts');
      saveBlob(await shortlistXlsx(brief, lang, disclaimer), name);
    }
  }
}

/** The code of the sheet is on its way since the list was opened; a browser that prints waits for nothing. */
function printBrief(onFailure: () => void): void {
  import('./BriefSheet.tsx').then(
    () => setTimeout(() => print()),
    (reason: unknown) => {
      reportError(reason);
      onFailure();
    },
  );
}
