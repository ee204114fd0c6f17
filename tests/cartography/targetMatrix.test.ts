import { expect, test } from 'vitest';
import { regionPaint } from '../../src/cartography/paint.ts';
import { targetMatrix } from '../../src/cartography/targetMatrix.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { regions } = anAtlas();

test('each region stands in the cell of its first-listed sector and the tier of its target', () => {
  const names = targetMatrix(regions).map(({ sector, cells }) => [
    sector,
    ...cells.map((cell) => cell.regions.map(({ name }) => name.zh).join(' ')),
  ]);
  expect(names).toEqual([
    ['building', '肇庆 清远 云浮', '', '佛山'],
    ['steel', '韶关 湛江', '', ''],
    ['chemical', '', '珠海', '深莞惠'],
    ['own', '', '', '广州'],
  ]);
});

test('a cell has the colour that its regions have on the map', () => {
  for (const { color, regions: those } of targetMatrix(regions).flatMap(({ cells }) => cells))
    for (const region of those) expect(regionPaint(region, 'sector-target').fill).toBe(color);
});

test('no region is left out or stands twice', () => {
  const placed = targetMatrix(regions).flatMap(({ cells }) => cells.flatMap((cell) => cell.regions));
  expect(placed.map(({ id }) => id).sort()).toEqual(regions.map(({ id }) => id).sort());
});
