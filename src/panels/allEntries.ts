import { entries } from '../analysis/entries.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Entry } from '../model/entry.ts';
import { countEntries } from './countEntries.ts';
import { scaleEntries } from './scaleEntries.ts';

/** All rows of the sources page: what the tables hold, what is worked out from it, what is counted, and the rules of the legend. */
export function allEntries(atlas: Atlas): readonly Entry[] {
  return [...entries(atlas), ...countEntries(atlas), ...scaleEntries(atlas)];
}
