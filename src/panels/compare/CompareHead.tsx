import { type ReactNode, useState } from 'react';
import { type CompareFinding, compareFinding } from '../../analysis/compareFinding.ts';
import type { Lang } from '../../model/localized.ts';
import { findingTitle } from '../../text/findingTitle.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { Button } from '../../ui/Button.tsx';
import { inRun } from '../inRun.ts';
import { AreaChooser } from './AreaChooser.tsx';
import { ExportActions } from './ExportActions.tsx';
import { ShareLink } from './ShareLink.tsx';
import { useComparison } from './useComparison.ts';
import { useTableWords } from './useTableWords.ts';
import './serif.css';
import './CompareHead.css';

/** The title that states the finding, and what can be done with the comparison. */
export function CompareHead({ actions }: { readonly actions?: ReactNode }) {
  const { lang, t } = useTableWords();
  const { atlas, columns, chosen } = useComparison();
  const [isChoosing, setChoosing] = useState(false);
  const finding = compareFinding(atlas, columns);
  const notes = [
    t.sub,
    finding.isScenario ? t.subScenario : null,
    chosen.length === 0 ? t.subAll : null,
    columns.length === 1 ? t.subOne : null,
  ].flatMap((note) => note ?? []);
  return (
    <header className="compare-head">
      <div className="compare-titles">
        <h1>{findingTitle(inWords(finding, lang), lang)}</h1>
        <p>{notes.join(SENTENCE_GAP[lang])}</p>
      </div>
      <div className="compare-actions">
        <Button icon="plus" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {t.choose}
        </Button>
        <ShareLink />
        <ExportActions />
        {actions}
      </div>
      <AreaChooser open={isChoosing} onClose={() => setChoosing(false)} />
    </header>
  );
}

function inWords(finding: CompareFinding, lang: Lang): Parameters<typeof findingTitle>[0] {
  return {
    ...finding,
    told: finding.told.map((name) => name[lang]),
    untold: finding.untold.map((name) => name[lang]),
    alone: finding.alone.map(({ name, materials }) => ({
      name: name[lang],
      materials: materials.map((material) => inRun(material[lang])),
    })),
  };
}
