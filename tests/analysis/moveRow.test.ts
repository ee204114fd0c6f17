import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRow } from '../../src/analysis/moveRow.ts';
import type { RowKey } from '../../src/model/comparing.ts';
import { asRowKey } from '../../src/model/comparingCodec.ts';

const keys = (...names: readonly string[]) => names.flatMap((name) => asRowKey(name) ?? []);
const usual = keys('a', 'b', 'c', 'd', 'e');
const orderOf = (order: readonly RowKey[]) => [
  ...order.filter((key) => usual.includes(key)),
  ...usual.filter((key) => !order.includes(key)),
];

describe('a row that moves', () => {
  it('is noted alone where it goes to the head', () => {
    expect(moveRow(usual, usual, [], key('d'), 0)).toEqual(['d']);
  });

  it('is forgotten where it comes back, and rows of other sections stay', () => {
    const other = keys('f.cement');
    const moved = moveRow(usual, usual, other, key('c'), 1);
    expect(moved).toEqual(['f.cement', 'a', 'c']);
    expect(moveRow(usual, orderOf(moved), moved, key('c'), 2)).toEqual(other);
  });

  it('leaves all as it is where it is not in the section', () => {
    expect(moveRow(usual, usual, keys('b'), key('z'), 0)).toEqual(['b']);
  });

  it('stands where it was put, and the others keep their order', () => {
    const move = fc.record({ from: fc.nat(4), to: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let order: readonly RowKey[] = [];
        const wanted = [...usual];
        for (const { from, to } of moves) {
          const [taken] = wanted.splice(from, 1);
          if (taken === undefined) continue;
          order = moveRow(usual, orderOf(order), order, taken, to);
          wanted.splice(to, 0, taken);
          expect(orderOf(order)).toEqual(wanted);
        }
      }),
    );
  });
});

function key(name: string): RowKey {
  const [found] = keys(name);
  if (found === undefined) throw new Error(`no key ${name}`);
  return found;
}
