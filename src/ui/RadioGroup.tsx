import type { ReactNode } from 'react';
import './RadioGroup.css';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Shown after the label; decorative. */
  readonly preview?: ReactNode;
}

interface RadioGroupProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly RadioOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of one: native radio buttons, so arrow keys and readers work as everywhere. */
export function RadioGroup<T extends string>({ name, legend, options, value, onChange }: RadioGroupProps<T>) {
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="radio-label">{option.label}</span>
          {option.preview}
        </label>
      ))}
    </fieldset>
  );
}
