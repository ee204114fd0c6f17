import { useState } from 'react';
import { writeScenarioFragment } from '../../load/scenarioFragment.ts';
import type { Scenario } from '../../model/scenario.ts';
import { writeScene } from '../../model/sceneCodec.ts';
import { useScene } from '../../state/hooks.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { SelectedText } from '../../ui/SelectedText.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useLanguage } from '../useLanguage.ts';

/** The link to this very screen with the scenario in it, to copy or to scan; where it is too long, that the file has room. */
export function ShelfLink({ now }: { readonly now: Scenario }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const scene = useScene();
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const part = writeScenarioFragment(now);
  if (part === null) return <p className="shelf-note">{w.linkLong}</p>;
  const { comparing } = scene;
  // Whoever opens a link to a scenario is to see its figures.
  const shown =
    comparing.shows === 'base' ? { ...scene, comparing: { ...comparing, shows: 'scenario' as const } } : scene;
  const link = `${location.href.replace(/[?#].*$/s, '')}${writeScene(shown)}#${part}`;
  const copy = async () => setDone((await copyText(link)) ? 'copied' : 'refused');
  return (
    <>
      <Button icon="link" onClick={copy} onBlur={() => setDone((before) => (before === 'copied' ? 'no' : before))}>
        {done === 'copied' ? w.copied : w.copyLink}
      </Button>
      {done === 'refused' && <SelectedText key={link} note={w.copyFailed} label={w.link} text={link} />}
      <Code link={link} />
      <LiveRegion text={{ no: '', copied: w.copied, refused: w.copyFailed }[done]} />
    </>
  );
}

/** Fetched once it is opened: nothing else of the screen draws codes. */
function Code({ link }: { readonly link: string }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const [isOpen, setIsOpen] = useState(false);
  const { part: Part, failed, retry } = useFetched(fetchCode, isOpen);
  return (
    <div className="shelf-code">
      <Disclosure summary={w.code} open={isOpen} onToggle={setIsOpen}>
        {Part !== null && <Part link={link} />}
        {failed && (
          <p role="status">
            {w.codeUnloaded} <Button onClick={retry}>{w.retry}</Button>
          </p>
        )}
      </Disclosure>
    </div>
  );
}

const fetchCode = async () => (await import('./LinkCode.tsx')).LinkCode;
