import { type FormEvent, useId, useState } from 'react';
import { numberedName } from '../../analysis/numberedName.ts';
import { LONGEST_NAME, type Scenario } from '../../model/scenario.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { saveNamed } from '../../state/shelfActions.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Filled } from '../Filled.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { useLanguage } from '../useLanguage.ts';

/** Puts the scenario in hand on the shelf under a name; asks where another is called the same. */
export function ShelfSave({ now }: { readonly now: Scenario }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const id = useId();
  const taken = useAtlasState((state) => state.shelf.named).map(({ scenario }) => scenario.name);
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<'rest' | 'missing' | 'taken' | { readonly saved: string }>('rest');
  const name = (typed ?? now.name).trim();
  const save = (how: 'replace' | 'number') => {
    const called = how === 'number' ? numberedName(name, taken) : name;
    saveNamed(called, how);
    setTyped(null);
    setState({ saved: called });
  };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') setState('missing');
    else if (taken.includes(name)) setState('taken');
    else save('number');
  };
  return (
    <form className="shelf-save" onSubmit={ask}>
      <label htmlFor={id}>{w.name}</label>
      <input
        id={id}
        value={typed ?? now.name}
        maxLength={LONGEST_NAME}
        placeholder={w.nameHint}
        autoComplete="off"
        aria-describedby={`${id}-says`}
        aria-invalid={state === 'missing'}
        onChange={(event) => {
          setTyped(event.target.value);
          setState('rest');
        }}
      />
      <button type="submit" className="button button-plain">
        {w.save}
      </button>
      <p id={`${id}-says`} role="status">
        {state === 'missing' && w.nameMissing}
        {state === 'taken' && <Filled sentence={w.taken} parts={[<ForeignText key="name" text={name} />]} />}
        {typeof state === 'object' && state.saved === now.name && (
          <Filled sentence={w.saved} parts={[<ForeignText key="name" text={now.name} />]} />
        )}
      </p>
      {state === 'taken' && (
        <div className="shelf-choices">
          <Button onClick={() => save('replace')}>{w.replace}</Button>
          <Button onClick={() => save('number')}>{w.number(numberedName(name, taken))}</Button>
          <Button onClick={() => setState('rest')}>{w.cancel}</Button>
        </div>
      )}
    </form>
  );
}
