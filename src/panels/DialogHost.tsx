import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Dialogs, DialogsContext, type LookUp } from './dialogs.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { SharePlace } from './SharePlace.tsx';
import { SourcesDialog } from './SourcesDialog.tsx';

type Open = { readonly dialog: 'help' | 'share' } | { readonly dialog: 'sources'; readonly lookUp: LookUp | null };

interface DialogHostProps {
  /** Whether single-letter keys are on, and how to switch them: a choice made on the help page. */
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly children: ReactNode;
}

/** Holds the dialogs of the page for everything inside it. */
export function DialogHost({ letterKeys, onLetterKeys, children }: DialogHostProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const dialogs = useMemo<Dialogs>(
    () => ({
      openSources: (lookUp) => setOpen({ dialog: 'sources', lookUp }),
      openHelp: () => setOpen({ dialog: 'help' }),
      openShare: () => setOpen({ dialog: 'share' }),
      close,
    }),
    [close],
  );
  return (
    <DialogsContext value={dialogs}>
      {children}
      <SourcesDialog
        open={open?.dialog === 'sources'}
        lookUp={open?.dialog === 'sources' ? open.lookUp : null}
        onClose={close}
      />
      <HelpDialog open={open?.dialog === 'help'} onClose={close} letterKeys={letterKeys} onLetterKeys={onLetterKeys} />
      <SharePlace open={open?.dialog === 'share'} onClose={close} />
    </DialogsContext>
  );
}
