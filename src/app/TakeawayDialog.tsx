import { useLanguage } from '../panels/useLanguage.ts';
import { useScene } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useFetched } from '../ui/useFetched.ts';
import { MAP_APPROVAL } from './config.ts';
import type { MapSight } from './plateControl.ts';

interface TakeawayDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What of the map is seen when it is asked. */
  readonly sight: () => MapSight | null;
}

/** What is shown, to be taken away: its code comes when it is first asked for. */
export function TakeawayDialog({ open, onClose, sight }: TakeawayDialogProps) {
  const { w } = useLanguage();
  const { part, failed, retry } = useFetched(fetchParts, open);
  return (
    <Dialog open={open} title={w.map.take} closeLabel={w.dialog.close} wide onClose={onClose}>
      {part !== null && <Shown part={part} sight={sight} onClose={onClose} />}
      {failed && (
        <p role="status">
          {w.map.takeFailed} <Button onClick={retry}>{w.map.retry}</Button>
        </p>
      )}
    </Dialog>
  );
}

const fetchParts = async () => {
  const [{ TakeawayPanel }, { TakePptx }] = await Promise.all([
    import('../panels/takeaway/TakeawayPanel.tsx'),
    import('../talk/TakePptx.tsx'),
  ]);
  return { TakeawayPanel, TakePptx };
};

interface ShownProps extends Pick<TakeawayDialogProps, 'sight' | 'onClose'> {
  readonly part: Awaited<ReturnType<typeof fetchParts>>;
}

function Shown({ part: { TakeawayPanel, TakePptx }, sight, onClose }: ShownProps) {
  const scene = useScene();
  return (
    <TakeawayPanel scene={scene} sight={sight} approval={MAP_APPROVAL} onPrint={onClose}>
      <TakePptx story={null} approval={MAP_APPROVAL} />
    </TakeawayPanel>
  );
}
