import { useId } from 'react';
import type { PickId } from '../../model/finding.ts';
import { LONGEST_NOTE } from '../../model/note.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { writeNote } from '../../state/shortlistActions.ts';
import { useShortlistWords } from './useShortlistWords.ts';

/** A note of one's own, kept as it is written. One that came with the link is said to, until it is changed or kept. */
export function NoteField({ id, name }: { readonly id: PickId; readonly name: string }) {
  const s = useShortlistWords();
  const own = useAtlasState((state) => state.notes.get(id));
  const ofLink = useAtlasState((state) => state.linkNotes.get(id));
  const said = useId();
  const source = ofLink === undefined ? null : own === undefined ? s.fromLink : s.linkSays(ofLink);
  return (
    <>
      <textarea
        className="shortlist-text"
        rows={1}
        maxLength={LONGEST_NOTE}
        value={own ?? ofLink ?? ''}
        placeholder={s.noteHint}
        aria-label={s.note(name)}
        aria-describedby={source === null ? undefined : said}
        onChange={({ target }) => writeNote(id, target.value)}
      />
      {source !== null && (
        <p id={said} className="shortlist-source">
          {source}
        </p>
      )}
    </>
  );
}
