import { useId, useState } from 'react';
import { type CoordinateReading, readCoordinates } from '../../analysis/readCoordinates.ts';
import type { StatedDatum } from '../../analysis/toWgs84.ts';
import type { Lang } from '../../model/localized.ts';
import type { LonLat } from '../../model/place.ts';
import { useAtlas } from '../../state/hooks.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Button } from '../../ui/Button.tsx';
import { DatumSelect } from '../DatumSelect.tsx';
import { readingText } from '../readingText.ts';
import { useLanguage } from '../useLanguage.ts';

interface SpotFieldProps {
  /** The name of the field. */
  readonly label: string;
  /** What taking the coordinates does. */
  readonly action: string;
  /** @param at WGS-84. @returns false where it was not taken, so that the text stays */
  readonly onTake: (at: LonLat) => boolean;
}

/** Coordinates typed in one of three datums, read while they are typed; what cannot be read stays as it was typed. */
export function SpotField({ label, action, onTake }: SpotFieldProps) {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const w = scenarioWords(lang).sites;
  const note = useId();
  const [text, setText] = useState('');
  const [datum, setDatum] = useState<StatedDatum>('WGS-84');
  const [insists, setInsists] = useState(false);
  const reading = text.trim() === '' ? null : readCoordinates(text, datum, atlas);
  const isFault = insists && reading?.kind !== 'spot';
  const said = reading?.kind === 'spot' || isFault ? spotNote(reading, lang) : '';
  const take = () => {
    setInsists(reading?.kind !== 'spot');
    if (reading?.kind === 'spot' && onTake(reading.at)) setText('');
  };
  return (
    <span className="spot-field">
      <span className="draft-field">
        <input
          type="text"
          aria-label={label}
          aria-describedby={note}
          aria-invalid={isFault}
          placeholder={w.example}
          autoComplete="off"
          spellCheck={false}
          data-at-rest={text === ''}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            if (currentTarget.value === '') setInsists(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
          }}
        />
        <span id={note} className={isFault ? 'draft-field-note is-fault' : 'draft-field-note'} role="status">
          {said}
        </span>
      </span>
      <DatumSelect value={datum} onChoose={setDatum} />
      <Button onClick={take}>{action}</Button>
    </span>
  );
}

/** What coordinates were read as or why they are refused; there are no names to be typed here. */
function spotNote(reading: CoordinateReading | null, lang: Lang): string {
  const w = scenarioWords(lang).sites;
  if (reading === null) return w.empty;
  return reading.kind === 'refused' && reading.why === 'unreadable' ? w.unreadable : readingText(reading, lang);
}
