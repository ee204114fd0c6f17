import { type FormEvent, useId, useState } from 'react';
import type { NamedId } from '../../model/ids.ts';
import { LONGEST_NAME } from '../../model/scenario.ts';
import { renameNamed } from '../../state/shelfActions.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';

interface ShelfRenameProps {
  readonly id: NamedId;
  readonly name: string;
  readonly onDone: () => void;
}

/** Calls a scenario of the shelf otherwise; Esc leaves it as it is. */
export function ShelfRename({ id, name, onDone }: ShelfRenameProps) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const field = useId();
  const [typed, setTyped] = useState(name);
  const [fault, setFault] = useState('');
  const called = typed.trim();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (called === '') setFault(w.nameMissing);
    else if (renameNamed(id, called)) onDone();
    else setFault(w.renameTaken(called));
  };
  return (
    <form className="shelf-save" onSubmit={rename}>
      <input
        ref={select}
        value={typed}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        aria-label={w.newName(name)}
        aria-describedby={`${field}-says`}
        aria-invalid={fault !== ''}
        onChange={(event) => {
          setTyped(event.target.value);
          setFault('');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
      <button type="submit" className="button button-plain">
        {w.renameSave}
      </button>
      <Button onClick={onDone}>{w.cancel}</Button>
      <p id={`${field}-says`} role="status">
        {fault}
      </p>
    </form>
  );
}

function select(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
