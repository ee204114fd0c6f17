import type { Atlas } from '../model/atlas.ts';

/**
 * Keeps what was last made of each id from an atlas, and gives it back where the same comes out again: whoever draws it sees
 * by the object alone that nothing of it has changed. For plain data without functions or cycles.
 */
export function keepAlike<T>(): (atlas: Atlas, id: string, made: T) => T {
  const known = new WeakMap<Atlas, Map<string, readonly T[]>>();
  return (atlas, id, made) => {
    const byId = known.get(atlas) ?? new Map<string, readonly T[]>();
    known.set(atlas, byId);
    const before = byId.get(id) ?? [];
    const kept = before.find((each) => isAlike(each, made)) ?? made;
    byId.set(id, [kept, ...before.filter((each) => each !== kept)].slice(0, MOST_KEPT));
    return kept;
  };
}

/** As the plan has it, as the scenario has it, and what undo and the other scenarios lead back to. */
const MOST_KEPT = 6;

/** Records of the atlas are the same objects, so that little is looked into. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isAlike(value, right.get(key)));
}
