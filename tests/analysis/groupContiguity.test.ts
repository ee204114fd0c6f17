import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupContiguity } from '../../src/analysis/groupContiguity.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { theShapes } from '../make/theShapes.ts';

const { cities } = anAtlas();
const shapes = theShapes();
const named = (names: readonly string[]) => cities.filter(({ name }) => names.includes(name.zh));
const parts = (...names: readonly string[]) =>
  groupContiguity(shapes, named(names)).map((part) => part.map(({ name }) => name.zh));

describe('groupContiguity', () => {
  it('finds the belt in one piece, and all cities of the province', () => {
    expect(parts('佛山', '肇庆', '清远', '云浮')).toHaveLength(1);
    expect(groupContiguity(shapes, cities)).toEqual([cities]);
  });

  it('says what does not touch', () => {
    expect(parts('佛山', '湛江', '肇庆')).toEqual([['佛山', '肇庆'], ['湛江']]);
    expect(parts('深圳', '汕头', '湛江')).toHaveLength(3);
  });

  it('reaches from one to the next by way of a third', () => {
    expect(parts('韶关', '佛山')).toHaveLength(2);
    expect(parts('韶关', '清远', '佛山')).toHaveLength(1);
  });

  it('has each city once, in whichever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cities]), (some) => {
        const found = groupContiguity(shapes, some);
        expect(new Set(found.flat())).toEqual(new Set(some));
        expect(found.flat()).toHaveLength(some.length);
        expect(found).toHaveLength(groupContiguity(shapes, [...some].reverse()).length);
      }),
      { numRuns: 50 },
    );
  });
});
