import { embedScene } from '../../model/embedScene.ts';
import { enterScene, keepOneEntry } from '../../state/history.ts';
import { reportKeeping } from '../../state/reportKeeping.ts';
import { store } from '../../state/store.ts';
import { EMBED_ORIGINS } from '../config.ts';
import { answerHost } from './answerHost.ts';
import { showWayOut } from './showWayOut.tsx';
import './embedPage.css';

/**
 * Dresses the page for standing in another one (`#embed=on`), once the files are read and before anything is shown: without
 * talk, help and sharing; it leaves the history of the browser and what the device keeps alone, and speaks with the page
 * around it.
 */
export function embedPage(page: Document): void {
  page.documentElement.dataset['embed'] = 'on';
  keepOneEntry();
  // The reader's own shortlist is nothing for the page around.
  reportKeeping('refused');
  const { scene } = store.getState();
  enterScene(embedScene(scene), 'replace');
  showWayOut(page);
  page.addEventListener(
    'atlas:started',
    () => {
      if (window.parent !== window) answerHost(window.parent, EMBED_ORIGINS);
    },
    { once: true },
  );
}
