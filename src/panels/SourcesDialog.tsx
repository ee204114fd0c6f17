import { useAtlasState } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { LookUp } from './dialogs.ts';
import { useLanguage } from './useLanguage.ts';
import { useSourcesPage } from './useSourcesPage.ts';

interface SourcesDialogProps {
  readonly open: boolean;
  readonly lookUp: LookUp | null;
  readonly onClose: () => void;
}

/** Every figure, name and position with its source; opened at what a reader looks up, and closed on the spot it was asked from. */
export function SourcesDialog({ open, lookUp, onClose }: SourcesDialogProps) {
  const { w } = useLanguage();
  const loaded = useAtlasState((state) => state.atlas !== null);
  return (
    <Dialog
      wide
      open={open && loaded}
      title={w.sources.title}
      closeLabel={lookUp === null ? w.dialog.close : w.entries.back}
      onClose={onClose}
    >
      <Page lookUp={lookUp} />
    </Dialog>
  );
}

/** The page is fetched when it is first asked for. */
function Page({ lookUp }: { readonly lookUp: LookUp | null }) {
  const { w } = useLanguage();
  const { page: SourcesPage, failed, retry } = useSourcesPage();
  if (SourcesPage) return <SourcesPage lookUp={lookUp} />;
  return failed ? (
    <div role="alert">
      <p>{w.entries.failed}</p>
      <Button icon="retry" onClick={retry}>
        {w.entries.retry}
      </Button>
    </div>
  ) : (
    <p role="status">{w.entries.loading}</p>
  );
}
