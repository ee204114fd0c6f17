import { useId, useState } from 'react';
import { LEAST_DWELL_S, MOST_DWELL_S } from '../../model/story.ts';
import { useStoryWords } from './useStoryWords.ts';

interface DwellFieldProps {
  readonly dwellS: number;
  readonly onChange: (dwellS: number) => void;
}

/** How long a kiosk stays: whole seconds; what is out of bounds while it is typed counts once the field is left, mended. */
export function DwellField({ dwellS, onChange }: DwellFieldProps) {
  const { s } = useStoryWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string, mend: boolean) => {
    const value = Math.round(Number(text));
    if (text.trim() === '' || !Number.isFinite(value)) return;
    const within = Math.min(MOST_DWELL_S, Math.max(LEAST_DWELL_S, value));
    if (within === value || mend) onChange(within);
  };
  return (
    <div className="dwell-field">
      <label htmlFor={id}>{s.dwell}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={LEAST_DWELL_S}
        max={MOST_DWELL_S}
        value={typed ?? String(dwellS)}
        onChange={(event) => {
          setTyped(event.target.value);
          take(event.target.value, false);
        }}
        onBlur={(event) => {
          take(event.target.value, true);
          setTyped(null);
        }}
      />
    </div>
  );
}
