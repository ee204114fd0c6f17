import { type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useLanguage } from './useLanguage.ts';
import './Panel.css';

/**
 * What can be done with what is seen: what lies around it, its link, and paper or what stands in its place. The way back to
 * the nine stands at the panel's head.
 */
export function PanelFoot({ around, children }: { readonly around?: ReactNode; readonly children?: ReactNode }) {
  const { w } = useLanguage();
  const [said, setSaid] = useState<'nothing' | 'copied' | 'refused'>('nothing');
  const copy = async () => setSaid((await copyText(location.href)) ? 'copied' : 'refused');
  const message = { nothing: '', copied: w.region.copied, refused: w.region.copyFailed }[said];
  return (
    <footer className="panel-foot">
      {said === 'refused' && <p>{message}</p>}
      {around}
      <Button icon="link" onClick={copy} onBlur={() => setSaid('nothing')}>
        {said === 'copied' ? w.region.copied : w.region.copyLink}
      </Button>
      {children ?? (
        <Button icon="print" onClick={() => window.print()}>
          {w.region.print}
        </Button>
      )}
      <LiveRegion text={message} />
    </footer>
  );
}
