import { useState } from 'react';
import { writeScene } from '../../model/sceneCodec.ts';
import { useAtlasState, useScene } from '../../state/hooks.ts';
import { storyOf } from '../../state/talkActions.ts';
import { shareWords } from '../../text/shareWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage } from '../useLanguage.ts';
import { AddressField } from './AddressField.tsx';
import { CopiedText } from './CopiedText.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { LinkCode } from './LinkCode.tsx';
import { servedAddress, typedAddress } from './servedAddress.ts';
import './ShareDialog.css';

interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is seen now as a link, as a QR code, and as HTML for another page. */
export function ShareDialog({ open, onClose }: ShareDialogProps) {
  const { lang, w } = useLanguage();
  return (
    <Dialog open={open} title={shareWords(lang).title} closeLabel={w.dialog.close} onClose={onClose}>
      <Share />
    </Dialog>
  );
}

/** What was typed as the address of the atlas, for the next opening. */
let typedBefore = '';

function Share() {
  const { lang } = useLanguage();
  const w = shareWords(lang);
  const scene = useScene();
  const isOwnStory = useAtlasState((state) => state.scene.view === 'present' && storyOf(state)?.origin === 'own');
  const [typed, setTyped] = useState(typedBefore);
  const here = servedAddress(location.href);
  const base = here ?? typedAddress(typed) ?? location.href.replace(/[?#].*$/s, '');
  const link = `${base}${writeScene(scene)}`;
  const type = (text: string) => {
    typedBefore = text;
    setTyped(text);
  };
  return (
    <div className="share">
      {here === null && <AddressField typed={typed} onType={type} />}
      <section className="share-link">
        <h3>{w.link}</h3>
        {isOwnStory && <p className="share-note">{w.ownStory}</p>}
        <div className="share-sides">
          <div>
            <CopiedText text={link} label={w.linkLabel} action={w.copy} />
          </div>
          <LinkCode link={link} />
          <Holds />
        </div>
      </section>
      <EmbedPart base={base} />
    </div>
  );
}

/** What others see when they open the link, and what stays here. */
function Holds() {
  const { lang } = useLanguage();
  const w = shareWords(lang);
  return (
    <dl className="share-holds">
      <dt>{w.holds}</dt>
      {w.held.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
      <dt>{w.holdsNot}</dt>
      {w.notHeld.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </dl>
  );
}
