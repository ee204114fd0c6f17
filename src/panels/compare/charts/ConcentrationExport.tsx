import { useState } from 'react';
import { concentrationCsv } from '../../../output/concentrationCsv.ts';
import { fileName } from '../../../output/fileName.ts';
import { isoDay } from '../../../output/isoDay.ts';
import { saveText } from '../../../output/saveText.ts';
import { useAtlas } from '../../../state/hooks.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { BothSides } from './ConcentrationTable.tsx';
import { concentrationCautions } from './concentrationCautions.ts';
import { concentrationRows } from './concentrationRows.ts';

/** Takes the numbers away as CSV. @param name of the scenario */
export function ConcentrationExport({ name, ...sides }: BothSides & { readonly name: string }) {
  const { lang } = useLanguage();
  const { edition } = useAtlas();
  const [said, setSaid] = useState('');
  const w = concentrationWords(lang);
  const { sheet } = chartWords(lang);
  const save = () => {
    const day = new Date();
    const file = fileName('concentration', edition.id, day);
    const notes = [
      ...concentrationCautions(sides.scenario ?? sides.plan, lang),
      ...(sides.scenario === null ? [] : [w.scenario(name)]),
      sheet.edition(edition.title[lang], edition.state[lang]),
      sheet.made(isoDay(day)),
    ];
    saveText(concentrationCsv(concentrationRows(sides, lang), notes, lang), file);
    setSaid(w.saved(file));
  };
  return (
    <p className="chart-export">
      <Button aria-label={w.csv} onClick={save}>
        {chartWords(lang).take('CSV')}
      </Button>
      <span role="status">{said}</span>
    </p>
  );
}
