import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from './useLanguage.ts';
import './HelpDialog.css';

/** What the keys, the pointer and the fingers do. */
export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { w } = useLanguage();
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
      <ul className="help-notes">
        <li>{w.help.pointer}</li>
        <li>{w.help.touch}</li>
        <li>{w.help.equal}</li>
      </ul>
    </Dialog>
  );
}
