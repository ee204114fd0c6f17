import type { Lang } from '../../model/localized.ts';
import { svgAddress } from '../../output/platePng.ts';
import { SHEET } from '../../output/plateSheet.ts';
import { takeawayWords } from '../../text/takeawayWords.ts';
import type { DrawnPlate } from './usePlateFile.ts';

/** The plate as it will be in the file: the file itself. */
export function PlatePreview({ plate, lang }: { readonly plate: DrawnPlate; readonly lang: Lang }) {
  const t = takeawayWords(lang);
  if (typeof plate === 'string')
    return (
      <p className="takeaway-blank">
        {plate === 'drawing' ? t.drawing : plate === 'none' ? t.noPlate : t.failed('SVG')}
      </p>
    );
  return <img src={svgAddress(plate.svg)} {...SHEET} alt={t.preview(plate.title)} />;
}
