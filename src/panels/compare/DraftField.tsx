import { type InputHTMLAttributes, type Ref, useId } from 'react';
import type { Draft } from './useDraft.ts';
import './DraftField.css';

interface DraftFieldProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'maxLength' | 'placeholder'> {
  readonly label: string;
  readonly draft: Draft;
  /** What is to be said of what is typed while nothing is wrong with it. */
  readonly note?: string;
  /** Stands after the field. */
  readonly unit?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field whose text counts once it is taken; what is wrong with it stands under it. */
export function DraftField({ label, draft, note = '', unit, ref, ...rest }: DraftFieldProps) {
  const id = useId();
  const said = draft.fault === '' ? note : draft.fault;
  return (
    <span className="draft-field">
      <span className="draft-field-line">
        <input
          ref={ref}
          type="text"
          aria-label={label}
          aria-describedby={id}
          aria-invalid={draft.fault !== ''}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          {...rest}
          {...draft.input}
        />
        {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      </span>
      <span id={id} className={draft.fault === '' ? 'draft-field-note' : 'draft-field-note is-fault'} role="status">
        {said}
      </span>
    </span>
  );
}
