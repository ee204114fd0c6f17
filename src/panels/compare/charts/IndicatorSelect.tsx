import { INDICATORS, type Indicator } from '../../../model/comparing.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { useLanguage } from '../../useLanguage.ts';

interface IndicatorSelectProps {
  readonly label: string;
  readonly value: Indicator;
  readonly onChoose: (indicator: Indicator) => void;
}

/** A choice of what is drawn. */
export function IndicatorSelect({ label, value, onChoose }: IndicatorSelectProps) {
  const { lang } = useLanguage();
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => onChoose(INDICATORS.find((each) => each === target.value) ?? value)}
      >
        {INDICATORS.map((indicator) => (
          <option key={indicator} value={indicator}>
            {indicatorWords(indicator, lang).title}
          </option>
        ))}
      </select>
    </label>
  );
}
