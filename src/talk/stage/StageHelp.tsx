import type { Lang } from '../../model/localized.ts';
import { stageWords } from '../../text/stageWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import './StageHelp.css';

interface StageHelpProps {
  readonly open: boolean;
  readonly lang: Lang;
  readonly onClose: () => void;
}

/** What the keys of the stage do. */
export function StageHelp({ open, lang, onClose }: StageHelpProps) {
  const w = stageWords(lang);
  return (
    <Dialog open={open} title={w.help} closeLabel={w.close} onClose={onClose}>
      <dl className="stage-help">
        {w.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <ul className="stage-help-notes">
        {w.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Dialog>
  );
}
