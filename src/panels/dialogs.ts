import { createContext, useContext } from 'react';
import type { EntryFilter } from '../analysis/filterEntries.ts';
import type { EntryKey, Screen } from '../model/entry.ts';
import type { Evidence } from '../model/figure.ts';

/** What is looked up on the sources page: the row of an entry, among all or as it was filtered, the source of bare evidence, or all that one screen shows. */
export type LookUp =
  | EntryKey
  | Evidence
  | { readonly screen: Screen }
  | { readonly entry: EntryKey; readonly filter: EntryFilter };

export interface Dialogs {
  /** Opens the page on edition and sources, at what is looked up. */
  readonly openSources: (lookUp: LookUp | null) => void;
  readonly openHelp: () => void;
  /** Opens the page on link, code and embedding of what is seen. */
  readonly openShare: () => void;
  readonly close: () => void;
}

export const DialogsContext = createContext<Dialogs | null>(null);

/** Opens the dialogs of the page. @throws outside a `DialogHost` */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error('No DialogHost above this component.');
  return dialogs;
}
