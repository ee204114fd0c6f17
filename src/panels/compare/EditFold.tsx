import { type ReactNode, useState } from 'react';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLanguage } from '../useLanguage.ts';

interface EditFoldProps {
  readonly title: string;
  /** What the scenario has different in it. */
  readonly count: number;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the form, folded under its title and the number of edits in it; what is folded is not made. */
export function EditFold({ title, count, startsOpen = false, children }: EditFoldProps) {
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <section className="edit-fold" aria-label={title}>
      <Disclosure
        open={isOpen}
        onToggle={setOpen}
        summary={
          <>
            <h3>{title}</h3>
            {count > 0 && <span className="edit-count">{scenarioWords(lang).edits(count)}</span>}
          </>
        }
      >
        {isOpen && children}
      </Disclosure>
    </section>
  );
}
