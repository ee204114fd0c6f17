import { useState } from 'react';
import { writeNotesFragment } from '../../load/notesFragment.ts';
import type { PickId } from '../../model/finding.ts';
import { writeScene } from '../../model/sceneCodec.ts';
import { useAtlasState, useScene } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { copyText } from '../../ui/copyText.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { SelectedText } from '../../ui/SelectedText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { usePickName } from './usePickName.ts';
import { useShortlistWords } from './useShortlistWords.ts';

/** Copies the link to the shortlist, with the notes where the reader includes them. */
export function ShortlistLink() {
  const { w } = useLanguage();
  const s = useShortlistWords();
  const name = usePickName();
  const scene = useScene();
  const notes = useListedNotes();
  const [includes, setIncludes] = useState(false);
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  const { fragment, leftOut } = writeNotesFragment(includes ? notes : new Map<PickId, string>());
  const link = `${location.href.replace(/[?#].*$/s, '')}${writeScene(scene)}${fragment}`;
  const copy = async () => setDone((await copyText(link)) ? 'copied' : 'refused');
  return (
    <div className="shortlist-link">
      <Button icon="link" onClick={copy} onBlur={() => setDone((before) => (before === 'copied' ? 'no' : before))}>
        {done === 'copied' ? s.copied : s.copy}
      </Button>
      {notes.size > 0 && <CheckRow label={s.withNotes(notes.size)} checked={includes} onChange={setIncludes} />}
      {leftOut.length > 0 && <p role="status">{s.tooLong(leftOut.length, leftOut.map(name).join(w.app.listMark))}</p>}
      {done === 'refused' && <SelectedText key={link} note={s.copyFailed} label={s.link} text={link} />}
      <LiveRegion text={{ no: '', copied: s.copied, refused: s.copyFailed }[done]} />
    </div>
  );
}

/** The notes on what is on the list, in its order; those of the link where the reader has none. */
function useListedNotes(): ReadonlyMap<PickId, string> {
  const picks = useAtlasState((state) => state.scene.finding.picks);
  const notes = useAtlasState((state) => state.notes);
  const linkNotes = useAtlasState((state) => state.linkNotes);
  return new Map(
    picks.flatMap((id) => {
      const text = notes.get(id) ?? linkNotes.get(id);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}
