import { type ComponentType, StrictMode } from 'react';
import { store } from '../state/store.ts';
import { Console } from '../talk/console/Console.tsx';
import { connectConsole } from '../talk/console/connectConsole.ts';
import { consoleWords } from '../text/consoleWords.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { readFiles } from './readFiles.ts';

/** The presenter's console as the whole of a page, connected with the audience's window that drew the token. */
export function consoleRoot(token: string): ComponentType {
  const link = connectConsole(token);
  if (link === null) return BadToken;
  const read = () => void readFiles();
  read();
  dress();
  store.subscribe(dress);
  return () => (
    <StrictMode>
      <Console link={link} onRetry={read} />
    </StrictMode>
  );
}

function BadToken() {
  return (
    <main className="part-note">
      <p>{consoleWords(store.getState().scene.lang).link.badToken}</p>
    </main>
  );
}

/** The console is read on paper, whatever the theme of the stage. */
function dress(): void {
  const root = document.documentElement;
  root.lang = LANG_TAGS[store.getState().scene.lang];
  root.dataset['theme'] = 'light';
}
