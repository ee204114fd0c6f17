import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useFetched } from '../ui/useFetched.ts';
import { useLanguage } from './useLanguage.ts';

interface SharePlaceProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The dialog of sharing, fetched when it is first asked for. */
export function SharePlace({ open, onClose }: SharePlaceProps) {
  const { w } = useLanguage();
  const { part: ShareDialog, failed, retry } = useFetched(fetchShareDialog, open);
  if (ShareDialog !== null) return <ShareDialog open={open} onClose={onClose} />;
  return (
    <Dialog open={open && failed} title={w.top.share} closeLabel={w.dialog.close} onClose={onClose}>
      <p role="alert">{w.top.shareFailed}</p>
      <Button icon="retry" onClick={retry}>
        {w.entries.retry}
      </Button>
    </Dialog>
  );
}

const fetchShareDialog = async () => (await import('./share/ShareDialog.tsx')).ShareDialog;
