import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderDistance } from '../../src/analysis/borderDistance.ts';
import { groupContiguity } from '../../src/analysis/groupContiguity.ts';
import { partGaps } from '../../src/analysis/partGaps.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { theShapes } from '../make/theShapes.ts';

const { cities } = anAtlas();
const shapes = theShapes();
const gaps = (...names: readonly string[]) => {
  const some = cities.filter(({ name }) => names.includes(name.zh));
  return partGaps(shapes, groupContiguity(shapes, some)).map(({ from, to, km }) => [from.name.zh, to.name.zh, km]);
};

describe('partGaps', () => {
  it('finds none where all touch', () => {
    expect(gaps('佛山', '肇庆', '清远', '云浮')).toEqual([]);
  });

  it('says between which two cities the gap is least, and how wide it is', () => {
    const [佛山, 肇庆, 湛江] = ['佛山', '肇庆', '湛江'].map(
      (name) => cities.find((city) => city.name.zh === name)?.code,
    );
    if (!佛山 || !肇庆 || !湛江) throw new Error('no such city');
    const [foshan, zhaoqing] = [borderDistance(shapes, 佛山, 湛江), borderDistance(shapes, 肇庆, 湛江)];
    expect(foshan).not.toBe(zhaoqing);
    expect(gaps('佛山', '湛江', '肇庆')).toEqual([
      [(foshan ?? 0) < (zhaoqing ?? 0) ? '佛山' : '肇庆', '湛江', Math.min(foshan ?? 0, zhaoqing ?? 0)],
    ]);
  });

  it('joins all parts, one gap fewer than there are, each the least that joins its part to those before', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cities], { minLength: 1 }), (some) => {
        const parts = groupContiguity(shapes, some);
        const found = partGaps(shapes, parts);
        expect(found).toHaveLength(parts.length - 1);
        const joined = new Set(parts[0]);
        for (const { from, to, km } of found) {
          expect(joined.has(from)).toBe(true);
          expect(joined.has(to)).toBe(false);
          expect(km).toBe(borderDistance(shapes, from.code, to.code));
          const outside = some.filter((city) => !joined.has(city));
          for (const one of joined)
            for (const other of outside)
              expect(borderDistance(shapes, one.code, other.code)).toBeGreaterThanOrEqual(km);
          for (const city of parts.find((part) => part.includes(to)) ?? []) joined.add(city);
        }
        expect(joined).toEqual(new Set(some));
      }),
      { numRuns: 40 },
    );
  });
});
