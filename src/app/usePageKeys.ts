import { useEffect } from 'react';
import { closeTopmost, setLang } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { isField } from '../ui/isField.ts';
import { focusSearch } from './focusSearch.ts';
import { pageCommand } from './pageKeys.ts';

/** Answers the keys of the page: Esc closes the topmost panel (open dialogs close themselves), F, L, / and ? as the help page says. */
export function usePageKeys(lettersOn: boolean, openHelp: () => void): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      switch (pageCommand(event, isField(event.target), lettersOn)) {
        case 'close':
          closeTopmost();
          return;
        case 'fullscreen':
          toggleFullscreen();
          return;
        case 'language':
          setLang(store.getState().scene.lang === 'zh' ? 'en' : 'zh');
          return;
        case 'search':
          event.preventDefault(); // The key opens the field and is not typed into it.
          focusSearch();
          return;
        case 'help':
          openHelp();
          return;
        case null:
      }
    };
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, [lettersOn, openHelp]);
}

function toggleFullscreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // A browser may refuse full screen (kiosk policy, embedded page): the page then simply stays as large as it is.
  change.catch(() => undefined);
}
