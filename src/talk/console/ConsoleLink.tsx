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
  const refused = useWatched(refusedConsole);
  useEffect(resumeStageConsole, []);
  useEffect(() => {
    addEventListener('keydown', openByKey);
    return () => removeEventListener('keydown', openByKey);
  }, []);
  const w = consoleWords(lang).refused;
  return (
    <div className="console-link">
      <Dialog open={refused !== null} title={w.title} closeLabel={w.close} onClose={forget}>
        <div className="console-refused">
          <p>{w.why}</p>
          <p>
            {/* By name, for a window without one would not know by whom it was opened, and could not find this one. */}
            <a className="button button-primary" href={refused?.address} target={refused?.name} onClick={forget}>
              {w.open}
            </a>
          </p>
          <p>{w.byHand}</p>
          <p>
            <code>{refused?.address}</code>
          </p>
          <p>{w.allow}</p>
        </div>
      </Dialog>
    </div>
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
