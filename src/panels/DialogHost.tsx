import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Evidence } from '../model/figure.ts';
import { type Dialogs, DialogsContext } from './dialogs.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { SourcesDialog } from './SourcesDialog.tsx';

type Open = { readonly dialog: 'help' } | { readonly dialog: 'sources'; readonly evidence: Evidence | null };

interface DialogHostProps {
  /** Whether single-letter keys are on, and how to switch them: a choice made on the help page. */
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly children: ReactNode;
}

/** Holds the two dialogs of the page for everything inside it. */
export function DialogHost({ letterKeys, onLetterKeys, children }: DialogHostProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const dialogs = useMemo<Dialogs>(
    () => ({
      openSources: (evidence) => setOpen({ dialog: 'sources', evidence }),
      openHelp: () => setOpen({ dialog: 'help' }),
    }),
    [],
  );
  return (
    <DialogsContext value={dialogs}>
      {children}
      <SourcesDialog
        open={open?.dialog === 'sources'}
        evidence={open?.dialog === 'sources' ? open.evidence : null}
        onClose={close}
      />
      <HelpDialog open={open?.dialog === 'help'} onClose={close} letterKeys={letterKeys} onLetterKeys={onLetterKeys} />
    </DialogsContext>
  );
}
