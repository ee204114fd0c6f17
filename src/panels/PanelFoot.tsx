import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useLanguage } from './useLanguage.ts';
import './Panel.css';

/** What can be done with what is seen: its link. The way back to the nine stands at the panel's head. */
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
      <Button icon="link" onClick={copy} onBlur={() => setSaid('nothing')}>
        {said === 'copied' ? w.region.copied : w.region.copyLink}
      </Button>
      <LiveRegion text={message} />
    </footer>
  );
}
