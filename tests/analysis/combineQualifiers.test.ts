import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineQualifiers } from '../../src/analysis/combineQualifiers.ts';
import { QUALIFIERS, type Qualifier } from '../../src/model/figure.ts';

const sign = fc.constantFrom(...QUALIFIERS);

describe('the sign of a sum', () => {
  it.each<readonly [Qualifier, Qualifier, Qualifier]>([
    ['=', '=', '='],
    ['=', '>=', '>='],
    ['=', '>', '>'],
    ['=', '<=', '<='],
    ['=', '~', '~'],
    ['>=', '>=', '>='],
    ['>=', '>', '>'],
    ['>=', '<=', '~'],
    ['>=', '~', '~'],
    ['>', '>', '>'],
    ['>', '<=', '~'],
    ['>', '~', '~'],
    ['<=', '<=', '<='],
    ['<=', '~', '~'],
    ['~', '~', '~'],
  ])('%s and %s make %s, either way round', (one, other, expected) => {
    expect(combineQualifiers([one, other])).toBe(expected);
    expect(combineQualifiers([other, one])).toBe(expected);
  });

  it('of one is its own, of none that of a stated value', () => {
    for (const each of QUALIFIERS) expect(combineQualifiers([each])).toBe(each);
    expect(combineQualifiers([])).toBe('=');
  });

  it('does not depend on order, on how sums are nested, or on how often a sign occurs', () => {
    fc.assert(
      fc.property(fc.array(sign), fc.array(sign), (some, others) => {
        const all = combineQualifiers([...some, ...others]);
        expect(combineQualifiers([...others, ...some])).toBe(all);
        expect(combineQualifiers([combineQualifiers(some), combineQualifiers(others)])).toBe(all);
        expect(combineQualifiers([...some, ...some, ...others])).toBe(all);
      }),
    );
  });

  it('holds for true values within what the signs say', () => {
    const part = fc.record({
      value: fc.integer({ min: 0, max: 99 }),
      sign: fc.constantFrom<Qualifier>('=', '>=', '>', '<='),
      by: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const truth = parts.reduce((sum, { value, sign: each, by }) => sum + trueValue(value, each, by), 0);
        const stated = parts.reduce((sum, { value }) => sum + value, 0);
        const whole = combineQualifiers(parts.map((each) => each.sign));
        if (whole === '=') expect(truth).toBe(stated);
        if (whole === '>=') expect(truth).toBeGreaterThanOrEqual(stated);
        if (whole === '>') expect(truth).toBeGreaterThan(stated);
        if (whole === '<=') expect(truth).toBeLessThanOrEqual(stated);
      }),
    );
  });
});

function trueValue(value: number, sign: Qualifier, by: number): number {
  if (sign === '>=') return value + by;
  if (sign === '>') return value + by + 1;
  return sign === '<=' ? value - by : value;
}
