import { describe, expect, it } from 'vitest';
import { entries } from '../../src/analysis/entries.ts';
import type { Entry } from '../../src/model/entry.ts';
import { entryGrade, entryTitle, entryValue, referenceText } from '../../src/text/entry.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const all = entries(atlas);
function the(key: string): Entry {
  const entry = all.find((each) => each.key === key);
  if (!entry) throw new Error(`no entry ${key}`);
  return entry;
}

describe('entries in words', () => {
  it.each([
    ['figure:foshan.revenue-target', '佛山 · 2025 年主营业务收入目标', 'Foshan · revenue target, 2025'],
    ['figure:cement.national-rank', '水泥 · 2019 年产量的全国位次', 'Cement · national rank by output, 2019'],
    ['material:foshan.ceramics', '高端建筑卫生陶瓷', 'High-end architectural and sanitary ceramics'],
    ['position:440600', '佛山市 · 位置', 'Foshan City · Position'],
  ])('titles %s', (key, zh, en) => {
    expect(entryTitle(the(key), 'zh')).toBe(zh);
    expect(entryTitle(the(key), 'en')).toBe(en);
  });

  it('writes a figure with its sign and a distance with how far it may be off', () => {
    expect(entryValue(the('figure:zhuhai.revenue-target'), 'en')).toBe('>200\u00a0bn CNY');
    expect(entryValue(the('figure:foshan.distance.port'), 'zh')).toMatch(/^\d+\u00a0km ±\d+$/);
  });

  it('grades by what an entry rests on', () => {
    expect(entryGrade(the('figure:foshan.revenue-target'))).toBe('plan');
    expect(entryGrade(the('figure:foshan.intensity'))).toBe('derived');
    expect(entryGrade(the('position:440600'))).toBe('added');
    expect(entryGrade(the('family:cement'))).toBe('derived');
  });

  it('makes a reference of two lines', () => {
    expect(referenceText(the('figure:guangzhou.revenue-target'), atlas.edition, 'zh').replaceAll('\u00a0', ' ')).toBe(
      'guangzhou.revenue-target · plan-draft · 专栏1 第2条\n广州 · 2025 年主营业务收入目标 · ≥5000 亿元 · 目标 · 征求意见稿',
    );
    expect(referenceText(the('position:440600'), null, 'en').split('\n')).toHaveLength(2);
  });

  it('shows no Chinese in the English titles', () => {
    expect(all.map((entry) => entryTitle(entry, 'en')).filter((title) => /[一-鿿]/.test(title))).toEqual([]);
  });
});
