import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { concentrationCsv } from '../../src/output/concentrationCsv.ts';

test('has sign, number, unit and status apart, and cautions under the numbers', () => {
  const text = concentrationCsv(
    [
      {
        measure: '所列目标之和',
        side: 'plan',
        quantity: { value: 23_200, unit: 'yi-cny', qualifier: '>', status: 'derived' },
        decimals: 1,
        formula: '相加',
        origin: '加法',
      },
      {
        measure: 'HHI',
        side: 'scenario',
        quantity: { value: 0.170_823, unit: 'count', qualifier: '~', status: 'scenario' },
        decimals: 3,
        formula: '平方和',
        origin: 'Hirschman 1945',
      },
    ],
    ['下限之和'],
    'zh',
  );
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
  expect(rows[1]).toEqual(['所列目标之和', '原文', '>', '23200', '亿元', '推算', '相加', '加法']);
  expect(rows[2]).toEqual(['HHI', '情景', '约', '0.171', '', '情景', '平方和', 'Hirschman 1945']);
  expect(rows[3]).toEqual(['下限之和']);
});
