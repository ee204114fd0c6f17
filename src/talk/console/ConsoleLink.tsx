import { useEffect } from 'react';
import { useAtlasState } from '../../state/hooks.ts';
import { consoleWords } from '../../text/consoleWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isField } from '../../ui/isField.ts';
import { letterKeysOn } from '../../ui/letterKeys.ts';
import { openConsole } from '../openConsole.ts';
import { refusedConsole, resumeStageConsole } from './stageConsole.ts';
import { useWatched } from './watched.ts';
import './ConsoleLink.css';

/**
 * The presenter's view and its console: shows nothing, answers a console that was opened before this window was loaded anew,
 * opens one by the key C, and says what to do where the browser opens none.
 */
export function ConsoleLink() {
  const lang = useAtlasState(({ scene }) => scene.lang);
  const address = useWatched(refusedConsole);
  useEffect(resumeStageConsole, []);
  useEffect(() => {
    addEventListener('keydown', openByKey);
    return () => removeEventListener('keydown', openByKey);
  }, []);
  const w = consoleWords(lang).refused;
  return (
    <Dialog open={address !== null} title={w.title} closeLabel={w.close} onClose={forget}>
      <div className="console-refused">
        <p>{w.why}</p>
        <p>
          {/* With the opener, by whom the two windows find each other. */}
          <a
            className="button button-primary"
            href={address ?? ''}
            target="_blank"
            rel="noopener opener"
            onClick={forget}
          >
            {w.open}
          </a>
        </p>
        <p>{w.byHand}</p>
        <p>
          <code>{address}</code>
        </p>
        <p>{w.allow}</p>
      </div>
    </Dialog>
  );
}

function openByKey(event: KeyboardEvent): void {
  if ((event.key !== 'c' && event.key !== 'C') || !letterKeysOn()) return;
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (isField(event.target) || document.querySelector('dialog[open]') !== null) return;
  openConsole();
}

function forget(): void {
  refusedConsole.set(null);
}
