import * as v from 'valibot';
import { fragmentPart } from '../model/fragment.ts';
import { fromBase64Url, toBase64Url } from './base64Url.ts';
import { NOTE_CELLS } from './noteCells.ts';

/** Notes as the end of a link (`#notes=…`), and on what they found no room. */
export interface NotesFragment<Id extends string> {
  /** Empty where there is no note. */
  readonly fragment: string;
  readonly leftOut: readonly Id[];
}

/** Longest fragment that is written or read, characters. */
export const LONGEST_FRAGMENT = 8192;

/** Spells notes for a link: base64url of JSON pairs, the first first; a note that would make it too long is left out. */
export function writeNotesFragment<Id extends string>(notes: ReadonlyMap<Id, string>): NotesFragment<Id> {
  let fragment = '';
  const taken: [Id, string][] = [];
  const leftOut: Id[] = [];
  for (const [id, text] of notes) {
    const longer = spell([...taken, [id, text]]);
    if (longer.length > LONGEST_FRAGMENT) {
      leftOut.push(id);
      continue;
    }
    taken.push([id, text]);
    fragment = longer;
  }
  return { fragment, leftOut };
}

/**
 * Reads notes from the end of a link. Never throws.
 * @returns no notes where it holds none, null where what it holds is broken
 */
export function readNotesFragment(hash: string): ReadonlyMap<string, string> | null {
  const part = fragmentPart(hash, 'notes');
  if (part === null) return new Map();
  if (START.length + part.length > LONGEST_FRAGMENT) return null;
  const text = fromBase64Url(part);
  if (text === null) return null;
  try {
    const json: unknown = JSON.parse(text);
    const parsed = v.safeParse(NOTES, json);
    return parsed.success ? new Map(parsed.output.map(([id = '', note = '']) => [id, note])) : null;
  } catch {
    return null; // Not JSON.
  }
}

const START = '#notes=';
const MOST_NOTES = 100;
const NOTES = v.pipe(
  v.array(NOTE_CELLS.pair),
  v.check((notes) => notes.length <= MOST_NOTES),
);

function spell(notes: readonly (readonly [string, string])[]): string {
  return `${START}${toBase64Url(JSON.stringify(notes))}`;
}
