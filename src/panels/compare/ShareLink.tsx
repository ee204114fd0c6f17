import { useState } from 'react';
import { writeScene } from '../../model/sceneCodec.ts';
import { useScene } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { SelectedText } from '../../ui/SelectedText.tsx';
import { useTableWords } from './useTableWords.ts';

/** Copies the link to the comparison as it is read; where the browser refuses, the link stands to be copied by hand. */
export function ShareLink() {
  const { t } = useTableWords();
  const scene = useScene();
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const link = `${location.href.replace(/[?#].*$/s, '')}${writeScene(scene)}`;
  const copy = async () => setDone((await copyText(link)) ? 'copied' : 'refused');
  return (
    <>
      <Button icon="link" onClick={copy} onBlur={() => setDone((before) => (before === 'copied' ? 'no' : before))}>
        <span className={done === 'copied' ? undefined : 'compare-share-word'}>
          {done === 'copied' ? t.copied : t.share}
        </span>
      </Button>
      {done === 'refused' && (
        <div className="compare-share-refused">
          <SelectedText key={link} note={t.copyFailed} label={t.shareLink} text={link} />
        </div>
      )}
      <LiveRegion text={{ no: '', copied: t.copied, refused: t.copyFailed }[done]} />
    </>
  );
}
