import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/analysis/differenceOf.ts';
import { missing, ofQuantity } from '../../src/analysis/measured.ts';
import { QUALIFIERS, type Qualifier } from '../../src/model/figure.ts';

const target = (value: number, qualifier: Qualifier) =>
  ofQuantity({ value, unit: 'yi-cny', qualifier, status: 'target' });

describe('a difference', () => {
  it('of stated numbers is exact, with its percentage', () => {
    expect(differenceOf(target(6000, '='), target(4000, '='))).toMatchObject({
      way: 'more',
      means: 'exact',
      by: { value: 2000, qualifier: '=', status: 'derived' },
      percent: { value: 50 },
    });
  });

  it('of a floor and a stated number is a bound, and which one depends on the way', () => {
    const less = differenceOf(target(1500, '>'), target(6000, '='));
    expect(less).toMatchObject({ way: 'less', means: 'bound', by: { value: 4500, qualifier: '<=' }, percent: null });
    const more = differenceOf(target(6000, '='), target(1500, '>'));
    expect(more).toMatchObject({ way: 'more', means: 'bound', by: { value: 4500, qualifier: '<=' } });
    expect(differenceOf(target(5000, '>='), target(4000, '='))?.by.qualifier).toBe('>=');
  });

  it('of two floors has no bound and says that it is one of floors', () => {
    const floors = differenceOf(target(5000, '>='), target(1500, '>'));
    expect(floors).toMatchObject({ means: 'floors', by: { value: 3500, qualifier: '~' }, percent: null });
  });

  it('is not there where a number is missing', () => {
    expect(differenceOf(missing('not-stated'), target(1, '='))).toBeNull();
    expect(differenceOf(target(1, '='), missing('not-stated'))).toBeNull();
  });

  it('from zero has no percentage', () => {
    expect(differenceOf(target(10, '='), target(0, '='))?.percent).toBeNull();
  });

  it('claims no bound that numbers which fit the signs break', () => {
    const signed = fc.record({ value: fc.integer({ min: 1, max: 1000 }), qualifier: fc.constantFrom(...QUALIFIERS) });
    fc.assert(
      fc.property(
        signed,
        signed,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (a, b, up, on) => {
          const difference = differenceOf(target(a.value, a.qualifier), target(b.value, b.qualifier));
          const real = actual(a, up) - actual(b, on);
          const by = difference?.by;
          const along = difference?.way === 'less' ? -real : real;
          if (by?.qualifier === '=') expect(along).toBe(by.value);
          if (by?.qualifier === '>=' || by?.qualifier === '>') expect(along).toBeGreaterThanOrEqual(by.value);
          if (by?.qualifier === '<=') expect(along).toBeLessThanOrEqual(by.value);
          if (difference?.percent) expect([a.qualifier, b.qualifier]).toEqual(['=', '=']);
        },
      ),
    );
  });
});

/** A number that the sign allows. */
function actual({ value, qualifier }: { value: number; qualifier: Qualifier }, off: number): number {
  return qualifier === '=' ? value : qualifier === '<=' ? value - off : qualifier === '~' ? value : value + off;
}
