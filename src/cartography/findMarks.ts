import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { nearMarks } from './nearMarks.ts';
import { type SiteMark, siteMarks } from './siteMarks.ts';

/**
 * The places on the site finder's map: those of the layers, and while it lists what lies around the reference, those too.
 * The same marks come back as the same list.
 */
export function findMarks(atlas: Atlas, scene: Scene): readonly SiteMark[] {
  const own = siteMarks(atlas, scene);
  const near = scene.finding.part === 'near' ? nearMarks(atlas, scene) : [];
  if (near.length === 0) return own;
  const known = kept.get(own);
  if (known?.near === near) return known.marks;
  const ids = new Set(own.map(({ id }) => id));
  const marks = [...near.filter(({ id }) => !ids.has(id)), ...own];
  kept.set(own, { near, marks });
  return marks;
}

const kept = new WeakMap<
  readonly SiteMark[],
  { readonly near: readonly SiteMark[]; readonly marks: readonly SiteMark[] }
>();
