import type { CoordinateReading } from '../analysis/readCoordinates.ts';
import type { Lang } from '../model/localized.ts';
import { referenceWords } from '../text/referenceWords.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { spotText } from '../text/spotText.ts';

/** What typed coordinates were read as, or why they are refused. */
export function readingText(reading: CoordinateReading, lang: Lang): string {
  const w = referenceWords(lang);
  if (reading.kind === 'refused')
    return w.faults[reading.why](reading.read === null ? '' : spotText(reading.read, lang));
  return [w.understood(spotText(reading.at, lang)), originText(reading, lang)]
    .filter((each) => each !== '')
    .join(SENTENCE_GAP[lang]);
}

/** From what datum a spot was converted and what else is to be said of it; empty where nothing is. */
export function originText(reading: Extract<CoordinateReading, { kind: 'spot' }>, lang: Lang): string {
  const w = referenceWords(lang);
  const converted = reading.datum === 'WGS-84' ? [] : [w.converted(reading.datum)];
  return [...converted, ...reading.notes.map((note) => w.notes[note])].join(SENTENCE_GAP[lang]);
}
