import { type ReactElement, useState } from 'react';
import { chartPng } from '../../../output/chartPng.ts';
import type { ChartSheet } from '../../../output/chartSheet.ts';
import { chartSvg } from '../../../output/chartSvg.ts';
import { fileName } from '../../../output/fileName.ts';
import { saveBlob } from '../../../output/saveBlob.ts';
import { saveText } from '../../../output/saveText.ts';
import { useAtlas } from '../../../state/hooks.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { ChartKind } from './chartKind.ts';
import { drawing } from './drawing.ts';

interface ChartExportProps {
  readonly kind: ChartKind;
  readonly draw: (width: number) => ReactElement;
  /** What stands with it, of the day it is saved. */
  readonly sheet: (day: Date) => ChartSheet;
}

/** px: a page across, or a slide. */
const WIDTH = 960;
const FORMATS = ['svg', 'png'] as const;

/** Takes a picture away. */
export function ChartExport({ kind, draw, sheet }: ChartExportProps) {
  const { lang } = useLanguage();
  const w = chartWords(lang);
  const { edition } = useAtlas();
  const [said, setSaid] = useState('');
  const save = async (format: (typeof FORMATS)[number]) => {
    const day = new Date();
    const name = fileName(`chart-${kind}`, edition.id, day, format);
    try {
      const file = chartSvg(drawing(draw(WIDTH)), sheet(day), tokenValue);
      if (format === 'svg') saveText(file.svg, name, 'image/svg+xml;charset=utf-8');
      else saveBlob(await chartPng(file), name);
      setSaid(w.saved(name));
    } catch (reason) {
      reportError(reason);
      setSaid(w.failed);
    }
  };
  return (
    <p className="chart-export">
      {FORMATS.map((format) => (
        <Button key={format} aria-label={w.save(w.kinds[kind], format.toUpperCase())} onClick={() => save(format)}>
          {w.take(format.toUpperCase())}
        </Button>
      ))}
      <span role="status">{said}</span>
    </p>
  );
}

/** The value of a token in the theme shown. */
function tokenValue(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`);
}
