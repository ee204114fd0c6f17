import type { EntryKey } from '../model/entry.ts';
import { entryKey, type Told } from '../model/entryKey.ts';
import { useDialogs } from './dialogs.ts';
import { useLanguage } from './useLanguage.ts';
import './Locator.css';

interface LocatorProps {
  readonly evidence: Told;
  /** The entry it vouches for, where what is told does not say so itself. */
  readonly entry?: EntryKey;
}

/** The place in the source, for example 专栏1 第1条: opens the row of what stands beside it, or the entry of the source. */
export function Locator({ evidence, entry }: LocatorProps) {
  const { lang, w } = useLanguage();
  const { openSources } = useDialogs();
  const place = evidence.locator[lang];
  return (
    <button
      type="button"
      className="text-button locator"
      title={w.sources.open(place)}
      onClick={({ currentTarget }) => {
        currentTarget.focus();
        openSources(entry ?? entryKey(evidence) ?? evidence);
      }}
    >
      {place}
    </button>
  );
}
