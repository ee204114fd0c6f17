import type { ReactNode } from 'react';
import { MOST_PICKS } from '../../model/finding.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { dropLinkNotes, keepLinkNotes, settleAside } from '../../state/shortlistActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage } from '../useLanguage.ts';
import { usePickName } from './usePickName.ts';
import { useShortlistWords } from './useShortlistWords.ts';

/** What has to be decided or known: another list kept on the device, notes that came with the link, what could not be read. */
export function ShortlistNotices() {
  const s = useShortlistWords();
  return (
    <section aria-label={s.notices}>
      <Aside />
      <LinkNotes />
      <LeftOut />
    </section>
  );
}

function Aside() {
  const { w } = useLanguage();
  const s = useShortlistWords();
  const name = usePickName();
  const aside = useAtlasState((state) => state.keeping.aside);
  const picks = useAtlasState((state) => state.scene.finding.picks);
  if (aside === null) return null;
  const fits = new Set([...picks, ...aside]).size <= MOST_PICKS;
  return (
    <Notice text={s.aside(aside.length, aside.map(name).join(w.app.listMark))}>
      <Button onClick={() => settleAside('replace')}>{s.asideUse(aside.length)}</Button>
      {fits && <Button onClick={() => settleAside('join')}>{s.asideJoin}</Button>}
      <Button onClick={() => settleAside('drop')}>{s.asideDrop}</Button>
    </Notice>
  );
}

function LinkNotes() {
  const s = useShortlistWords();
  const linkNotes = useAtlasState((state) => state.linkNotes);
  const device = useAtlasState((state) => state.keeping.device);
  const notes = useAtlasState((state) => state.notes);
  if (linkNotes.size === 0) return null;
  const isNew = [...linkNotes.keys()].some((id) => !notes.has(id));
  return (
    <Notice text={s.linkNotes(linkNotes.size)}>
      {isNew && device !== 'refused' && <Button onClick={keepLinkNotes}>{s.linkNotesKeep}</Button>}
      <Button onClick={dropLinkNotes}>{s.linkNotesDrop}</Button>
    </Notice>
  );
}

function LeftOut() {
  const { w } = useLanguage();
  const s = useShortlistWords();
  const leftOut = useAtlasState((state) => state.keeping.leftOut);
  return leftOut.length === 0 ? null : <Notice text={s.leftOut(leftOut.length, leftOut.join(w.app.listMark))} />;
}

function Notice({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="shortlist-notice">
      <Icon name="warning" />
      <p>{text}</p>
      {children !== undefined && <div className="shortlist-choices">{children}</div>}
    </div>
  );
}
