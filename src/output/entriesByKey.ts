import { entries } from '../analysis/entries.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Entry, EntryKey } from '../model/entry.ts';

/** All that an atlas vouches for, by key; made once for an atlas. */
export function entriesByKey(atlas: Atlas): ReadonlyMap<EntryKey, Entry> {
  const before = kept.get(atlas);
  if (before) return before;
  const all = new Map(entries(atlas).map((entry) => [entry.key, entry]));
  kept.set(atlas, all);
  return all;
}

const kept = new WeakMap<Atlas, ReadonlyMap<EntryKey, Entry>>();
