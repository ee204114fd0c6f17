import * as v from 'valibot';
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
  if (!hash.startsWith(START)) return new Map();
  if (hash.length > LONGEST_FRAGMENT) return null;
  try {
    const binary = atob(hash.slice(START.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (each) => each.charCodeAt(0));
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const parsed = v.safeParse(NOTES, json);
    return parsed.success ? new Map(parsed.output.map(([id = '', text = '']) => [id, text])) : null;
  } catch {
    return null; // Not base64url, not UTF-8, or not JSON.
  }
}

const START = '#notes=';
const MOST_NOTES = 100;
const NOTES = v.pipe(
  v.array(NOTE_CELLS.pair),
  v.check((notes) => notes.length <= MOST_NOTES),
);

function spell(notes: readonly (readonly [string, string])[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(notes));
  const base64 = btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(''));
  return `${START}${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
