import { setLang } from '../../state/actions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { turnStep } from '../../state/talkActions.ts';
import { kioskWords } from '../../text/kioskWords.ts';
import { LANG_TAGS } from '../../text/langTags.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { KIOSK_TIMES } from './kioskTimes.ts';
import './KioskBar.css';

interface KioskBarProps {
  /** A visitor has the map. */
  readonly yielded: boolean;
  /** What ends the kiosk is being held. */
  readonly holds: boolean;
  readonly onGoOn: () => void;
}

/** What visitors have beside the map, only while they use it: the steps, the language, the way back to the loop. */
export function KioskBar({ yielded, holds, onGoOn }: KioskBarProps) {
  const lang = useAtlasState(({ scene }) => scene.lang);
  const w = kioskWords(lang);
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <>
      {yielded && (
        <section className="kiosk-bar" aria-label={w.bar}>
          <p>{w.yielded(KIOSK_TIMES.idleMs / 1000)}</p>
          <span className="kiosk-bar-buttons">
            <IconButton icon="previous" label={w.previous} onClick={() => turnStep(-1)} />
            <IconButton icon="next" label={w.next} onClick={() => turnStep(1)} />
            <Button lang={LANG_TAGS[other]} onClick={() => setLang(other)}>
              {w.otherLang}
            </Button>
            <Button tone="primary" onClick={onGoOn}>
              {w.goOn}
            </Button>
          </span>
        </section>
      )}
      <p className="kiosk-hold" role="status" data-holds={holds}>
        {holds ? w.holding(KIOSK_TIMES.holdMs / 1000) : ''}
      </p>
    </>
  );
}
