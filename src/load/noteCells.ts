import * as v from 'valibot';
import { LONGEST_NOTE } from '../model/note.ts';

/** What notes from outside the page are checked against: the spelling of an id, and a text of some length. */
export const NOTE_CELLS = {
  id: v.pipe(v.string(), v.check(isId)),
  text: v.pipe(v.string(), v.check(isNote)),
  /** An id and the note on it. */
  pair: v.pipe(
    v.array(v.string()),
    v.check(([id = '', text = '', ...more]) => isId(id) && isNote(text) && more.length === 0),
  ),
} as const;

function isId(value: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(value);
}

function isNote(value: string): boolean {
  return value.length > 0 && value.length <= LONGEST_NOTE;
}
