import { useState } from 'react';
import { clearSelection } from '../state/actions.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useLanguage } from './useLanguage.ts';
import './Panel.css';

/** The actions of a panel: the link to what is seen, and the way back to the nine. */
export function PanelFoot() {
  const { w } = useLanguage();
  const [said, setSaid] = useState<'nothing' | 'copied' | 'refused'>('nothing');
  const copy = () => {
    if (navigator.clipboard === undefined) return setSaid('refused');
    navigator.clipboard.writeText(location.href).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  };
  const message = { nothing: '', copied: w.region.copied, refused: w.region.copyFailed }[said];
  return (
    <footer className="panel-foot">
      {said === 'refused' && <p>{message}</p>}
      <Button tone="primary" icon="link" onClick={copy} onBlur={() => setSaid('nothing')}>
        {said === 'copied' ? w.region.copied : w.region.copyLink}
      </Button>
      <Button icon="back" onClick={clearSelection}>
        {w.region.back}
      </Button>
      <LiveRegion text={message} />
    </footer>
  );
}
