import { useState } from 'react';
import { shareWords } from '../../text/shareWords.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { SelectedText } from '../../ui/SelectedText.tsx';
import { useLanguage } from '../useLanguage.ts';

interface CopiedTextProps {
  readonly text: string;
  /** The name of the text. */
  readonly label: string;
  /** What the button says. */
  readonly action: string;
}

/** A text to read and to copy; where the browser refuses, it stands selected to be copied by hand. */
export function CopiedText({ text, label, action }: CopiedTextProps) {
  const { lang } = useLanguage();
  const w = shareWords(lang);
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const copy = async () => setDone((await copyText(text)) ? 'copied' : 'refused');
  return (
    <>
      {done === 'refused' ? (
        <SelectedText key={text} note={w.copyFailed} label={label} text={text} />
      ) : (
        <textarea readOnly rows={3} value={text} aria-label={label} lang="" spellCheck={false} />
      )}
      <Button icon="copy" onClick={copy} onBlur={() => setDone((before) => (before === 'copied' ? 'no' : before))}>
        {done === 'copied' ? w.copied : action}
      </Button>
      <LiveRegion text={{ no: '', copied: w.copied, refused: w.copyFailed }[done]} />
    </>
  );
}
