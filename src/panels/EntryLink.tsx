import type { ReactNode } from 'react';
import type { EntryKey } from '../model/entry.ts';
import { useDialogs } from './dialogs.ts';
import { useLanguage } from './useLanguage.ts';
import './EntryLink.css';

interface EntryLinkProps {
  readonly entry: EntryKey;
  /** For tables and long lists, where a Tab stop at each figure would bar the way: another way leads there by keyboard. */
  readonly untabbed?: boolean;
  readonly children: ReactNode;
}

/** A figure that leads to its row on the sources page. It looks as text; a dotted line shows under it when it is pointed at or reached. */
export function EntryLink({ entry, untabbed = false, children }: EntryLinkProps) {
  const { w } = useLanguage();
  const { openSources } = useDialogs();
  return (
    <button
      type="button"
      className="entry-link"
      title={w.entries.open}
      tabIndex={untabbed ? -1 : undefined}
      onClick={({ currentTarget }) => {
        // Safari does not focus what is clicked: the reader is to come back here.
        currentTarget.focus();
        openSources(entry);
      }}
    >
      {children}
    </button>
  );
}
