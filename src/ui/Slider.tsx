import { type ReactNode, useId } from 'react';
import './Slider.css';
import { useGesture } from './useGesture.ts';

interface SliderProps {
  readonly label: string;
  /** Stands before the label. */
  readonly mark?: ReactNode;
  /** Stands after the label. */
  readonly tag?: ReactNode;
  readonly value: number;
  /** The scale runs from 0. */
  readonly max: number;
  /** The value as it is shown and said. */
  readonly text: string;
  /** What is to be known of it, under the scale. */
  readonly note?: ReactNode;
  /** Shows the ends of the scale. */
  readonly hasEnds?: boolean;
  /** @param isNew true of the first change of a drag, or of a run of keys */
  readonly onMove: (value: number, isNew: boolean) => void;
}

/** A whole number from zero on a scale, set by pointer or keys; native, so that every aid knows it. */
export function Slider({ label, mark, tag, value, max, text, note, hasEnds = false, onMove }: SliderProps) {
  const id = useId();
  const { isFirst, ...gesture } = useGesture();
  return (
    <div className="slider">
      <div className="slider-head">
        {mark}
        <label htmlFor={id}>{label}</label>
        {tag}
        <span className="slider-value" aria-hidden="true">
          {text}
        </span>
      </div>
      <div className="slider-scale">
        <span className="slider-line" aria-hidden="true">
          <i style={{ width: `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${value / max})` }} />
        </span>
        <input
          id={id}
          type="range"
          min={0}
          max={max}
          value={value}
          aria-valuetext={text}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={({ currentTarget }) => onMove(currentTarget.valueAsNumber, isFirst())}
          {...gesture}
        />
      </div>
      {hasEnds && (
        <div className="slider-ends" aria-hidden="true">
          <span>0</span>
          <span>{max}</span>
        </div>
      )}
      {note && (
        <p id={`${id}-note`} className="slider-note">
          {note}
        </p>
      )}
    </div>
  );
}

/** The diameter of the thumb, px: its middle goes from half of it to that before the end. */
const THUMB = 18;
