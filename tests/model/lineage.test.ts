import { describe, expect, test } from 'vitest';
import { findArea } from '../../src/model/findArea.ts';
import { lineage } from '../../src/model/lineage.ts';
import { anAtlas } from '../make/anAtlas.ts';

function path(id: string): string {
  const area = findArea(id, anAtlas());
  if (area === null) throw new Error(`no area ${id}`);
  return lineage(area, anAtlas())
    .map(({ name }) => name.zh)
    .join(' › ');
}

describe('the levels above an area', () => {
  test.each([
    ['shenguanhui', '深莞惠'],
    ['440300', '深莞惠 › 深圳'],
    ['440305', '深莞惠 › 深圳 › 南山区'],
    ['441900', '深莞惠 › 东莞'],
    ['440605', '佛山 › 南海区'],
    ['440600', '佛山 › 佛山'],
    ['442000', '中山'],
    ['440781', '江门 › 台山市'],
  ])('of %s', (id, expected) => {
    expect(path(id)).toBe(expected);
  });

  test('what is city and county at once is the city; every county is found, and nothing else', () => {
    expect(['441900', '442000'].map((id) => findArea(id, anAtlas())?.kind)).toEqual(['city', 'city']);
    const kinds = anAtlas().counties.map(({ code }) => findArea(code, anAtlas())?.kind);
    expect(kinds.filter((kind) => kind === 'county')).toHaveLength(122);
    expect(findArea('449999', anAtlas())).toBeNull();
  });
});
