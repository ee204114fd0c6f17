import { useId, useState } from 'react';
import { type Group, LONGEST_NAME } from '../../../model/scenario.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { useLanguage } from '../../useLanguage.ts';

interface GroupNameProps {
  readonly group: Group;
  readonly onRename: (name: string) => void;
}

/** The name of a group, to be written over; it holds from Enter or on leaving the field. */
export function GroupName({ group, onRename }: GroupNameProps) {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const restore = () => {
    setDraft(null);
    setRefused(false);
  };
  const commit = () => {
    const name = draft?.trim().replace(/\s+/g, ' ') ?? group.name;
    if (name === '') return setRefused(true);
    restore();
    if (name !== group.name) onRename(name);
  };
  return (
    <div className="group-name">
      <textarea
        rows={1}
        aria-label={r.name}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? id : undefined}
        value={draft ?? group.name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault(); // A name is one line, however it is broken to fit.
            commit();
          }
          if (event.key !== 'Escape' || draft === null) return;
          event.preventDefault(); // Esc closes nothing else.
          restore();
        }}
      />
      {isRefused && (
        <p id={id} className="regroup-fault" role="alert">
          {r.noName}
        </p>
      )}
    </div>
  );
}
