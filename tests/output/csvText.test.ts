import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/output/csvText.ts';

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

describe('csvText', () => {
  it('begins with a byte-order mark and ends lines with CR LF', () => {
    expect(csvText([['一', 1, null]])).toBe('\ufeff一,1,\r\n');
  });

  it('quotes what needs it', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines', ' edge ']])).toBe(
      '\ufeff"a,b","say ""x""","two\nlines"," edge "\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '-'])('makes %j harmless', (text) => {
    expect(read(csvText([[text]]))[0]?.[0]).toBe(`'${text}`);
  });

  it('leaves numbers numbers, below nought too', () => {
    expect(csvText([[-4.5, 1e21, 0.1]])).toBe('\ufeff-4.5,1e+21,0.1\r\n');
  });

  it('gives back any texts but the apostrophes before those that could be formulas', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.startsWith("'"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const back = read(csvText(rows)).map((row) => row.map((text) => text.replace(/^'/, '')));
        expect(back).toEqual(rows);
      }),
    );
  });

  it('never writes a cell that begins a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(csvText([['x', text]]))[0]?.[1] ?? '').not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
