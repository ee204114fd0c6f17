import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filters,
  isFiltered,
  isMaterialOn,
  isNamedInPlan,
  isPlaceLit,
  litRegions,
  regionsWithFamily,
  regionsWithRole,
} from '../../src/analysis/filter.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import { ENTERPRISE_ROLES } from '../../src/model/place.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { anAtlas } from '../make/anAtlas.ts';

const NONE: Filters = { hide: [], families: [], role: null, planOnly: false };
const atlas = anAtlas();
const places = [...atlas.sites, ...atlas.enterprises];
const family = (id: string) => id as FamilyId;

const lit = (part: Partial<Filters>) => litRegions(atlas, { ...NONE, ...part }).map(({ id }) => id as string);
const marksOn = (filters: Filters) =>
  atlas.materials.filter((material) => isMaterialOn(material, filters)).map(({ id }) => id as string);
const placesLit = (filters: Filters) =>
  places.filter((place) => isPlaceLit(place, filters)).map(({ id }) => id as string);

/** Everything a set of filters leaves lit. */
const left = (filters: Filters) => [...lit(filters), ...marksOn(filters), ...placesLit(filters)];

const filters: fc.Arbitrary<Filters> = fc.record({
  hide: fc.subarray([...SECTORS]),
  families: fc.subarray(atlas.families.map(({ id }) => id)),
  role: fc.option(fc.constantFrom(...ENTERPRISE_ROLES), { nil: null }),
  planOnly: fc.boolean(),
});

/** One more filter: a sector switched off, or one that was not in force at all. */
const further: readonly ((before: Filters, other: Filters) => Filters)[] = [
  (before, { hide }) => ({
    ...before,
    hide: SECTORS.filter((each) => before.hide.includes(each) || hide.includes(each)),
  }),
  (before, { families }) => (before.families.length === 0 ? { ...before, families } : before),
  (before, { role }) => (before.role === null ? { ...before, role } : before),
  (before) => ({ ...before, planOnly: true }),
];

describe('filters', () => {
  it('light everything while there is none', () => {
    expect(isFiltered(NONE)).toBe(false);
    expect(left(NONE)).toHaveLength(9 + atlas.materials.length + places.length);
  });

  it('never light more when one is added', () => {
    fc.assert(
      fc.property(filters, filters, fc.constantFrom(...further), (before, other, add) => {
        const was = new Set(left(before));
        expect(left(add(before, other)).filter((id) => !was.has(id))).toEqual([]);
      }),
    );
  });

  it('light no less when another family is asked for beside the first', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...atlas.families), (before, { id }) => {
        fc.pre(before.families.length > 0);
        const now = left({ ...before, families: [...before.families, id] });
        expect(left(before).filter((each) => !now.includes(each))).toEqual([]);
      }),
    );
  });

  it('leave what each of them leaves: a region stays with all only where it stays with each', () => {
    fc.assert(
      fc.property(filters, ({ hide, families, role, planOnly }) => {
        const together = lit({ hide, families, role, planOnly });
        for (const part of [{ hide }, { families }, { role, planOnly }, { role }])
          expect(together.filter((id) => !lit(part).includes(id))).toEqual([]);
      }),
    );
  });

  it('mean the same in any order', () => {
    fc.assert(
      fc.property(filters, ({ hide, families, ...rest }) => {
        const turned = { ...rest, hide: [...hide].reverse(), families: [...families].reverse() };
        expect(left(turned)).toEqual(left({ ...rest, hide, families }));
      }),
    );
  });

  it('say of each option how many regions would stay with it alone, the others as they are', () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...atlas.families),
        fc.constantFrom(...ENTERPRISE_ROLES),
        (now, { id }, role) => {
          expect(regionsWithFamily(atlas, now, id)).toBe(lit({ ...now, families: [id] }).length);
          expect(regionsWithRole(atlas, now, role)).toBe(lit({ ...now, role }).length);
          expect(regionsWithRole(atlas, now, role)).toBeLessThanOrEqual(regionsWithRole(atlas, now, null));
        },
      ),
    );
  });
});

describe('of the nine stay', () => {
  it.each([
    [{ families: ['processed-aluminium'] }, 'foshan zhaoqing qingyuan shaoguan'],
    [{ families: ['stone', 'rare-earths'] }, 'shaoguan yunfu'],
    [{ families: ['processed-aluminium'], role: 'lead' }, 'shaoguan'],
    [{ families: ['processed-aluminium'], hide: ['nonferrous'] }, ''],
    [{ role: 'lead' }, 'shaoguan zhanjiang yunfu'],
    [{ role: 'downstream' }, 'guangzhou zhuhai'],
    [{ role: 'downstream', hide: ['own'] }, 'zhuhai'],
    [{ planOnly: true }, 'foshan guangzhou shenguanhui zhuhai zhaoqing qingyuan shaoguan zhanjiang yunfu'],
  ] as const)('%o: %s', (part, ids) => {
    const { families, ...rest } = { families: [], ...part };
    expect(lit({ ...rest, families: families.map(family) }).join(' ')).toBe(ids);
  });

  it('those whose sector is on and whose family is asked for in one and the same material', () => {
    // Zhanjiang names steel and resins: neither a resin of the steel sector nor a steel of the chemical one.
    expect(lit({ families: [family('resins')], hide: ['chemical'] })).not.toContain('zhanjiang');
  });

  it('with the plan alone, only those for which the plan itself names an enterprise', () => {
    const [first, ...others] = atlas.enterprises;
    if (first === undefined) throw new Error('The atlas has no enterprise.');
    const region = atlas.regionById.get(first.region);
    if (region === undefined) throw new Error('Its region is not there.');
    const added = { ...region, enterprises: [{ ...first, asNamed: null }] };
    const { role } = first;
    expect(others.length).toBeGreaterThan(0);
    expect(litRegions({ regions: [added] }, { ...NONE, role })).toHaveLength(1);
    expect(litRegions({ regions: [added] }, { ...NONE, role, planOnly: true })).toHaveLength(0);
  });
});

describe('places', () => {
  it('stay with the plan alone only where it names them', () => {
    const named = placesLit({ ...NONE, planOnly: true });
    expect(named).toContain('shaogang');
    expect(named).toHaveLength(places.filter(isNamedInPlan).length);
    expect(named.length).toBeLessThan(places.length);
  });

  it('take no notice of what is asked of regions', () => {
    expect(placesLit({ ...NONE, families: [family('stone')], role: 'lead' })).toHaveLength(places.length);
  });
});
