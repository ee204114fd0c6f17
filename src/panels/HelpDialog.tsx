import { Dialog } from '../ui/Dialog.tsx';
import { useFetched } from '../ui/useFetched.ts';
import { useLanguage } from './useLanguage.ts';
import './HelpDialog.css';

interface HelpDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Whether single-letter keys are on. */
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
}

/** What the keys, the pointer and the fingers do; single-letter keys can be switched off here. */
export function HelpDialog({ open, onClose, letterKeys, onLetterKeys }: HelpDialogProps) {
  const { w } = useLanguage();
  const { part: ReleaseLine } = useFetched(fetchReleaseLine, open);
  return (
    <Dialog open={open} title={w.help.title} closeLabel={w.dialog.close} onClose={onClose}>
      <dl className="help-keys">
        {w.help.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="help-letters">
        <input type="checkbox" checked={letterKeys} onChange={(event) => onLetterKeys(event.target.checked)} />
        {w.help.letters}
      </label>
      <ul className="help-notes">
        <li>{w.help.pointer}</li>
        <li>{w.help.touch}</li>
        <li>{w.help.filters}</li>
        <li>{w.help.levels}</li>
        <li>{w.help.equal}</li>
      </ul>
      {ReleaseLine && <ReleaseLine />}
    </Dialog>
  );
}

const fetchReleaseLine = async () => (await import('./offline/ReleaseLine.tsx')).ReleaseLine;
