import * as v from 'valibot';
import { LONGEST_NOTE } from '../model/note.ts';

/** What notes from outside the page are checked against: the spelling of an id, and a text of some length. */
export const NOTE_CELLS = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NOTE)),
} as const;
