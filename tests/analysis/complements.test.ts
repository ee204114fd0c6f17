import { describe, expect, it } from 'vitest';
import { type Complements, complements } from '../../src/analysis/complements.ts';
import { familyMatches } from '../../src/analysis/materialMatch.ts';
import type { Reference } from '../../src/model/finding.ts';
import type { AreaId, FamilyId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const of = (reference: string | readonly [number, number], ...needs: readonly string[]): Complements => {
  const asked: Reference =
    typeof reference === 'string'
      ? { kind: 'named', id: reference as AreaId }
      : { kind: 'spot', at: [reference[0], reference[1]] };
  const found = complements(atlas, { reference: asked, needs: needs as readonly FamilyId[] });
  if (found === null) throw new Error('no position');
  return found;
};
const told = ({ suppliers }: Complements) =>
  suppliers.map(({ what, complements: added }) => [what.id, ...added.map(({ family }) => family.id)]);

describe('complementary materials', () => {
  it('are the families not named for home, each from one region', () => {
    const found = of('foshan');
    expect([found.home.id, found.isInside, found.open]).toEqual(['foshan', true, []]);
    const families = told(found).flatMap(([, ...ids]) => ids);
    const own = new Set(found.home.materials.map(({ family }) => String(family)));
    const named = new Set(atlas.materials.filter(({ sector }) => sector !== 'own').map(({ family }) => String(family)));
    expect([...families].sort()).toEqual([...named].filter((id) => !own.has(id)).sort());
    const distances = found.suppliers.map(({ between }) => between);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
  });

  it('come from a region that names them for development before one nearer that has them as a strength', () => {
    for (const { what, complements: added } of of('zhanjiang').suppliers)
      for (const { family, kind } of added) {
        const best = familyMatches(what, [family.id])[0]?.kind;
        expect(kind).toBe(best);
        if (kind === 'strength')
          expect(atlas.regions.some((region) => familyMatches(region, [family.id])[0]?.kind === 'focus')).toBe(false);
      }
    // 肇庆 is nearer to 佛山 than 清远.
    const regions = atlas.regions.map((region) =>
      region.id === 'zhaoqing'
        ? { ...region, materials: region.materials.map((each) => ({ ...each, role: 'strength' as const })) }
        : region,
    );
    const reference = { kind: 'named', id: 'foshan' as AreaId } as const;
    const found = complements({ ...atlas, regions }, { reference, needs: ['cement' as FamilyId] });
    expect(found && told(found)).toEqual([['qingyuan', 'cement']]);
  });

  it('are only those needed, where any are', () => {
    expect(told(of('foshan', 'processed-aluminium', 'cement'))).toEqual([['zhaoqing', 'cement']]);
    expect(told(of('foshan', 'processed-aluminium'))).toEqual([]);
  });

  it('are not said to be missing of a region with groups of its own', () => {
    const all = of('guangzhou');
    expect(all.open.length).toBeGreaterThan(10);
    expect(all.suppliers).toEqual([]);
    const needed = of('guangzhou', 'cement');
    expect(needed.open.map(({ id }) => id)).toEqual(['cement']);
    expect(told(needed)).toEqual([['qingyuan', 'cement']]);
  });

  it('are those of the nearest region where the reference lies in none', () => {
    const found = of('440700');
    expect(found.isInside).toBe(false);
    expect(found.home.id).toBe('foshan');
  });

  it('are nothing where the reference is not known', () => {
    expect(complements(atlas, { reference: { kind: 'named', id: 'nobody' as AreaId }, needs: [] })).toBeNull();
  });
});
