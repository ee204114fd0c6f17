import type { Atlas } from '../model/atlas.ts';
import { ENTRY_GROUPS, type Entry } from '../model/entry.ts';
import { derivedEntries } from './derivedEntries.ts';
import { distanceEntries } from './distanceEntries.ts';
import { figureEntries } from './figureEntries.ts';
import { nameEntries } from './nameEntries.ts';
import { positionEntries } from './positionEntries.ts';

/**
 * Every figure, name and position of an atlas, each once, with all it rests on: by group, and within it in the order of
 * the tables; what is said of a region stands together.
 */
export function entries(atlas: Atlas): readonly Entry[] {
  const all = [
    ...figureEntries(atlas),
    ...derivedEntries(atlas),
    ...distanceEntries(atlas),
    ...nameEntries(atlas),
    ...positionEntries(atlas),
  ];
  return ENTRY_GROUPS.flatMap((group) => {
    const own = all.filter((entry) => entry.group === group);
    return group === 'region-figures' ? byRegion(own, atlas) : own;
  });
}

function byRegion(entries: readonly Entry[], { regions }: Atlas): readonly Entry[] {
  const order = ({ id }: Entry) => regions.findIndex((region) => id.startsWith(`${region.id}.`));
  return [...entries].sort((a, b) => order(a) - order(b));
}
