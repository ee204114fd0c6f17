import type { Atlas } from '../model/atlas.ts';
import type { Finding, Reference } from '../model/finding.ts';
import type { Family, Material } from '../model/material.ts';
import type { Region } from '../model/region.ts';
import { familyMatches } from './materialMatch.ts';
import type { Neighbour } from './neighbour.ts';
import { referenceCities } from './referenceCities.ts';
import { referenceEnds } from './referenceEnds.ts';
import { regionsByDistance } from './regionsByDistance.ts';

/** A material that is not named for the home region, and who nearest to the reference is named for it. */
export interface Complement {
  readonly family: Family;
  /** Those of the supplying region; of a strength only where no region names it as a focus. */
  readonly materials: readonly Material[];
  readonly kind: 'focus' | 'strength';
}

/** What a neighbouring region adds. */
export interface Supplier extends Neighbour<Region> {
  readonly complements: readonly Complement[];
}

export interface Complements {
  /** The region the reference lies in, or the nearest by seat. */
  readonly home: Region;
  readonly isInside: boolean;
  /** Families that home may or may not make, for its groups are its own: who is named for them is told only where they are needed. */
  readonly open: readonly Family[];
  /** The nearest first. */
  readonly suppliers: readonly Supplier[];
}

type Asked = { readonly reference: Reference } & Pick<Finding, 'needs'>;

/**
 * Finds which families are not named for the region around a reference, and for which other region they are: named for
 * development before named as a strength, then the nearest by seat. Only the families needed, where any are.
 * The same question gives the same answer object.
 * @returns null where the reference has no position
 */
export function complements(atlas: Atlas, { reference, needs }: Asked): Complements | null {
  const kept = last.get(atlas);
  if (kept && kept.reference === reference && kept.needs === needs) return kept.found;
  const found = find(atlas, { reference, needs });
  last.set(atlas, { reference, needs, found });
  return found;
}

const last = new WeakMap<Atlas, Asked & { readonly found: Complements | null }>();

function find(atlas: Atlas, { reference, needs }: Asked): Complements | null {
  const starts = referenceEnds(reference, atlas)?.positions ?? [];
  const regions = regionsByDistance(starts, atlas);
  const own = homeOf(reference, atlas);
  const home = own ?? regions[0]?.what;
  if (home === undefined) return null;
  const others = regions.filter(({ what }) => what !== home);
  const wanted = needs.length > 0 ? needs : comparable(atlas).map(({ id }) => id);
  const suppliers = new Map<Neighbour<Region>, Complement[]>();
  const open: Family[] = [];
  for (const { family: id, kind } of familyMatches(home, wanted)) {
    const family = atlas.families.find((each) => each.id === id);
    if (family === undefined) continue;
    if (kind === 'open') open.push(family);
    if (kind !== 'unnamed' && (kind !== 'open' || needs.length === 0)) continue;
    const supply = nearestSupply(family, others);
    if (supply !== null) suppliers.set(supply.by, [...(suppliers.get(supply.by) ?? []), supply.complement]);
  }
  return {
    home,
    isInside: own !== undefined,
    open,
    suppliers: others.flatMap((by) => {
      const added = suppliers.get(by);
      return added === undefined ? [] : [{ ...by, complements: added }];
    }),
  };
}

/** Families that the six sectors know; one region's own groups are missing nowhere else. */
function comparable({ families, materials }: Atlas): readonly Family[] {
  return families.filter(({ id }) => materials.some(({ family, sector }) => family === id && sector !== 'own'));
}

function homeOf(reference: Reference, atlas: Atlas): Region | undefined {
  const cities = referenceCities(reference, atlas);
  return atlas.regions.find((region) => region.cities.some((code) => cities.includes(code)));
}

interface Supply {
  readonly by: Neighbour<Region>;
  readonly complement: Complement;
}

function nearestSupply(family: Family, others: readonly Neighbour<Region>[]): Supply | null {
  for (const kind of ['focus', 'strength'] as const) {
    for (const by of others) {
      const [match] = familyMatches(by.what, [family.id]);
      if (match?.kind === kind) return { by, complement: { family, materials: match.materials, kind } };
    }
  }
  return null;
}
