import { useState } from 'react';
import type { PreflightWords } from '../../text/preflightZh.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';

/** Takes the result along as text; where the browser does not let it, the text stands there to be copied by hand. */
export function PreflightCopy({ text, words: w }: { readonly text: string; readonly words: PreflightWords }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = () => void copyText(text).then((done) => setCopied(done ? 'yes' : 'no'));
  return (
    <>
      <Button icon="copy" onClick={copy}>
        {w.copy}
      </Button>
      <span role="status">{copied === 'yes' ? w.copied : copied === 'no' ? w.copyFailed : ''}</span>
      {copied === 'no' && <textarea className="preflight-text" readOnly rows={8} aria-label={w.asText} value={text} />}
    </>
  );
}
