import type { KeyboardEvent, Ref } from 'react';
import { referenceWords } from '../../text/referenceWords.ts';
import { useLanguage } from '../useLanguage.ts';

interface ReferenceInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  /** Whether names stand below it, by what id, and the id of the one the keyboard is on. */
  readonly lists: boolean;
  readonly listId: string;
  readonly active: string | null;
  readonly statusId: string;
  readonly invalid: boolean;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The box of the combobox in which the reference is typed; its list stands elsewhere. */
export function ReferenceInput(props: ReferenceInputProps) {
  const { ref, value, lists, listId, active, statusId, invalid, onType, onKeyDown } = props;
  const { lang } = useLanguage();
  const w = referenceWords(lang);
  return (
    <input
      ref={ref}
      type="text"
      role="combobox"
      aria-label={w.label}
      aria-expanded={lists}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-activedescendant={lists && active !== null ? active : undefined}
      aria-describedby={statusId}
      aria-invalid={invalid}
      placeholder={w.placeholder}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="done"
      value={value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
