import { flushSync } from 'react-dom';
import type { EntryFilter } from '../analysis/filterEntries.ts';
import type { Entry } from '../model/entry.ts';
import { useAtlas } from '../state/hooks.ts';
import { entryTitle } from '../text/entry.ts';
import { Icon } from '../ui/Icon.tsx';
import { useDialogs } from './dialogs.ts';
import { entryScreen } from './entryScreen.ts';
import { openScreen } from './openScreen.ts';
import { useLanguage } from './useLanguage.ts';

interface ShowEntryProps {
  readonly entry: Entry;
  /** What the rows were filtered by: on the way back they are again. */
  readonly filter: EntryFilter;
}

/** From a row to the screen it is read on; whoever closes that screen comes back to the row. */
export function ShowEntry({ entry, filter }: ShowEntryProps) {
  const { lang, w } = useLanguage();
  const { openSources, close } = useDialogs();
  const screen = entryScreen(entry, useAtlas());
  if (screen === null) return null;
  const go = () => {
    // The page gives the focus back when it closes: before the screen takes it.
    flushSync(close);
    openScreen(screen, () => openSources({ entry: entry.key, filter }));
  };
  return (
    <button
      type="button"
      className="text-button entry-show"
      aria-label={w.entries.showOf(entryTitle(entry, lang))}
      onClick={go}
    >
      <Icon name="next" /> {w.entries.show}
    </button>
  );
}
