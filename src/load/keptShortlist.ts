import * as v from 'valibot';
import { MOST_PICKS } from '../model/finding.ts';
import { NOTE_CELLS } from './noteCells.ts';

/** A shortlist as the device keeps it; what its ids stand for is not known yet. */
export interface KeptShortlist {
  readonly picks: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
  /** Keys of records, and values of the list, that are broken. */
  readonly broken: readonly string[];
}

/** The key of the record that holds the list. */
export const PICKS_KEY = 'picks';

/** The key of the record that holds the note on something. */
export function noteKey(id: string): string {
  return `${NOTE}${id}`;
}

/**
 * Reads the records the device keeps. Never throws: what is broken is left out by itself and told.
 * @param records keys and values as stored, by whomever
 */
export function readKeptShortlist(records: readonly (readonly [unknown, unknown])[]): KeptShortlist {
  const picks = new Set<string>();
  const notes = new Map<string, string>();
  const broken: string[] = [];
  for (const [key, value] of records) {
    if (key === PICKS_KEY && Array.isArray(value)) {
      for (const each of value.slice(0, MOST_PICKS)) {
        const id = v.safeParse(NOTE_CELLS.id, each);
        if (id.success) picks.add(id.output);
        else broken.push(spelt(each));
      }
      continue;
    }
    const id = v.safeParse(
      NOTE_CELLS.id,
      typeof key === 'string' && key.startsWith(NOTE) ? key.slice(NOTE.length) : null,
    );
    const text = v.safeParse(NOTE_CELLS.text, value);
    if (id.success && text.success) notes.set(id.output, text.output);
    else broken.push(spelt(key));
  }
  return { picks: [...picks], notes, broken };
}

const NOTE = 'note:';
const LONGEST_SHOWN = 60;

function spelt(value: unknown): string {
  return (typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value).slice(
    0,
    LONGEST_SHOWN,
  );
}
