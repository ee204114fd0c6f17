import { expect, test } from 'vitest';
import type { FigureId } from '../../src/model/ids.ts';
import { figureLabel, figureSource } from '../../src/text/stepText.ts';
import { anAtlas } from '../make/anAtlas.ts';

function figure(id: string) {
  const found = anAtlas().figureById.get(id as FigureId);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

test('a target says that it is one, and of which year', () => {
  expect(figureLabel(figure('foshan.revenue-target'), 'zh')).toBe('2025 年主营业务收入目标');
  expect(figureLabel(figure('province.value-added-target'), 'zh')).toBe('2025 年增加值目标');
});

test('what the atlas worked out says so', () => {
  expect(figureLabel(figure('foshan.intensity'), 'zh')).toBe('2025 年目标强度：推算');
});

test('an output says what of', () => {
  const { products } = anAtlas();
  expect(figureLabel(figure('aluminium-products.output'), 'zh', products)).toBe('2019 年铝材产量');
  expect(figureLabel(figure('aluminium-products.output'), 'en', products)).toBe('Output of aluminium products, 2019');
  expect(figureLabel(figure('aluminium-products.national-rank'), 'zh', products)).toBe('2019 年铝材产量的全国位次');
  expect(figureLabel(figure('foshan.intensity'), 'zh', products)).toBe('2025 年目标强度：推算');
});

test('no figure of the atlas is called just a figure', () => {
  for (const each of anAtlas().figureById.values())
    for (const lang of ['zh', 'en'] as const) expect(figureLabel(each, lang), each.id).not.toMatch(/数字|^Figure/);
});

test('the source says the plan’s own word, the edition and the place; what is not the plan’s names no edition', () => {
  expect(figureSource(figure('guangzhou.revenue-target'), '征求意见稿', 'zh')).toMatch(/“.*以上”.*征求意见稿 专栏1/);
  expect(figureSource(figure('440600.population'), '征求意见稿', 'zh')).not.toContain('征求意见稿');
});
