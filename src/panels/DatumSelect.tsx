import { STATED_DATUMS, type StatedDatum } from '../analysis/toWgs84.ts';
import { referenceWords } from '../text/referenceWords.ts';
import { useLanguage } from './useLanguage.ts';
import './DatumSelect.css';

interface DatumSelectProps {
  readonly value: StatedDatum;
  readonly onChoose: (datum: StatedDatum) => void;
}

/** In which datum coordinates are typed, by the maps they come from. */
export function DatumSelect({ value, onChoose }: DatumSelectProps) {
  const { lang } = useLanguage();
  const w = referenceWords(lang);
  return (
    <label className="datum-select">
      {w.datum}
      <select
        value={value}
        onChange={({ target }) => onChoose(STATED_DATUMS.find((datum) => datum === target.value) ?? 'WGS-84')}
      >
        {STATED_DATUMS.map((datum) => (
          <option key={datum} value={datum}>
            {w.datums[datum]}
          </option>
        ))}
      </select>
    </label>
  );
}
