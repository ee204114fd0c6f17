import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Evidence } from '../model/figure.ts';
import { type Dialogs, DialogsContext } from './dialogs.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { SourcesDialog } from './SourcesDialog.tsx';

type Open = { readonly dialog: 'help' } | { readonly dialog: 'sources'; readonly evidence: Evidence | null };

/** Holds the two dialogs of the page for everything inside it. */
export function DialogHost({ children }: { readonly children: ReactNode }) {
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
      <HelpDialog open={open?.dialog === 'help'} onClose={close} />
    </DialogsContext>
  );
}
