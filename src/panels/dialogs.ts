import { createContext, useContext } from 'react';
import type { Evidence } from '../model/figure.ts';

export interface Dialogs {
  /** Opens the page on edition and sources, at the entry of the evidence given. */
  readonly openSources: (evidence: Evidence | null) => void;
  readonly openHelp: () => void;
}

export const DialogsContext = createContext<Dialogs | null>(null);

/** Opens the dialogs of the page. @throws outside a `DialogHost` */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error('No DialogHost above this component.');
  return dialogs;
}
