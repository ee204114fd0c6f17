import { neighbours } from '../analysis/neighbours.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Reference } from '../model/finding.ts';
import { findPlace, type Place } from '../model/findPlace.ts';
import type { Scene } from '../model/scene.ts';
import { placeMarks, type SiteMark } from './siteMarks.ts';

/**
 * The places that the find screen lists around the reference, surely or perhaps within the radius, and the reference
 * itself where it is a place; those of the legend's first layer lie on top. Only while that part is read. The same marks
 * as before come back as the same list: what draws them can tell by it.
 */
export function nearMarks(atlas: Atlas, scene: Scene): readonly SiteMark[] {
  const { reference, radiusKm, part } = scene.finding;
  if (scene.view !== 'find' || part !== 'near' || reference === null) return NONE;
  const key = [radiusKm, scene.site, scene.hide.join(), scene.planOnly].join(' ');
  const kept = last.get(atlas);
  if (kept?.reference === reference && kept.key === key) return kept.marks;
  const marks = placeMarks(placesAround(atlas, reference, radiusKm), scene);
  last.set(atlas, { reference, key, marks });
  return marks;
}

const NONE: readonly SiteMark[] = [];

interface Kept {
  readonly reference: Reference;
  readonly key: string;
  readonly marks: readonly SiteMark[];
}

const last = new WeakMap<Atlas, Kept>();

function placesAround(atlas: Atlas, reference: Reference, radiusKm: number): readonly Place[] {
  const kinds = neighbours(atlas, reference, radiusKm)?.places ?? [];
  const places = [...kinds].reverse().flatMap(({ within }) => within.map(({ what }) => what));
  const own = reference.kind === 'named' ? findPlace(reference.id, atlas) : null;
  return own === null ? places : [...places, own];
}
