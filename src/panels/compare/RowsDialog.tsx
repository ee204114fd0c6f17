import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useTableWords } from './useTableWords.ts';

interface RowsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which rows are shown and in what order. Its list comes by itself, for what is dragged brings code that nothing else here needs. */
export function RowsDialog({ open, onClose }: RowsDialogProps) {
  const { w, t } = useTableWords();
  const { part: List, failed, retry } = useFetched(fetchList, open);
  return (
    <Dialog open={open} title={t.rowsTitle} closeLabel={w.dialog.close} onClose={onClose}>
      {List !== null ? (
        <List />
      ) : (
        <p role="status">
          {failed ? t.rowsUnloaded : t.rowsLoading} {failed && <Button onClick={retry}>{t.retry}</Button>}
        </p>
      )}
    </Dialog>
  );
}

const fetchList = async () => (await import('./RowList.tsx')).RowList;
