import { useState } from 'react';
import type { Entry } from '../model/entry.ts';
import { useAtlas } from '../state/hooks.ts';
import { entryTitle, referenceText } from '../text/entry.ts';
import { copyText } from '../ui/copyText.ts';
import { Icon } from '../ui/Icon.tsx';
import { SelectedText } from '../ui/SelectedText.tsx';
import { useLanguage } from './useLanguage.ts';

interface CopyReferenceProps {
  readonly entry: Entry;
  readonly say: (text: string) => void;
}

/** Copies what a correction has to name. Where the browser refuses, the text stands selected to be copied by hand. */
export function CopyReference({ entry, say }: CopyReferenceProps) {
  const { lang, w } = useLanguage();
  const { editions } = useAtlas();
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const text = referenceText(entry, editions.find(({ id }) => id === entry.edition) ?? null, lang);
  const copy = async () => {
    const copied = await copyText(text);
    setDone(copied ? 'copied' : 'refused');
    say(copied ? w.entries.copied : w.entries.copyFailed);
  };
  return (
    <div className="entry-copy">
      <button
        type="button"
        className="text-button"
        aria-label={w.entries.copyOf(entryTitle(entry, lang))}
        onClick={copy}
        onBlur={() => setDone((before) => (before === 'copied' ? 'no' : before))}
      >
        <Icon name="copy" /> {done === 'copied' ? w.entries.copied : w.entries.copy}
      </button>
      {done === 'refused' && <SelectedText note={w.entries.copyFailed} label={w.entries.reference} text={text} />}
    </div>
  );
}
