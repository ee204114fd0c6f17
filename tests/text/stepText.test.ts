import { expect, test } from 'vitest';
import { figureSubject } from '../../src/model/figureSubject.ts';
import type { FigureId } from '../../src/model/ids.ts';
import { figureLabel, figureSource } from '../../src/text/stepText.ts';
import { anAtlas } from '../make/anAtlas.ts';

function figure(id: string) {
  const found = anAtlas().figureById.get(id as FigureId);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

function whose(id: string) {
  return figureSubject(anAtlas(), figure(id));
}

test('a target says that it is one, and of which year', () => {
  expect(figureLabel(figure('foshan.revenue-target'), 'zh')).toBe('2025 年主营业务收入目标');
  expect(figureLabel(figure('province.value-added-target'), 'zh')).toBe('2025 年增加值目标');
});

test('what the atlas worked out says so', () => {
  expect(figureLabel(figure('foshan.intensity'), 'zh')).toBe('2025 年目标强度：推算');
});

test('an output says what of', () => {
  expect(figureLabel(figure('aluminium-products.output'), 'zh', whose('aluminium-products.output'))).toBe(
    '2019 年铝材产量',
  );
  expect(figureLabel(figure('aluminium-products.output'), 'en', whose('aluminium-products.output'))).toBe(
    'Output of aluminium products, 2019',
  );
  expect(figureLabel(figure('aluminium-products.national-rank'), 'zh', whose('aluminium-products.national-rank'))).toBe(
    '2019 年铝材产量的全国位次',
  );
});

test('a number of an area says whose it is, unless that is told beside it', () => {
  expect(figureLabel(figure('foshan.intensity'), 'zh', whose('foshan.intensity'))).toBe('佛山 2025 年目标强度：推算');
  expect(figureLabel(figure('440600.population'), 'en', whose('440600.population'))).toMatch(/^Foshan, [^A-Z]/);
  const foshan = anAtlas().regions[0] ?? null;
  const told = figureSubject(anAtlas(), figure('foshan.intensity'), foshan);
  expect(figureLabel(figure('foshan.intensity'), 'zh', told)).toBe('2025 年目标强度：推算');
});

test('what rests on the target of 云浮 is of stone alone, and nothing else is', () => {
  for (const each of anAtlas().figureById.values()) {
    const isOfStone = each.id === 'yunfu.revenue-target' || each.id === 'yunfu.intensity';
    expect(figureSubject(anAtlas(), each).scope?.zh ?? null, each.id).toBe(isOfStone ? '仅石材' : null);
  }
});

test('no figure of the atlas is called just a figure', () => {
  for (const each of anAtlas().figureById.values())
    for (const lang of ['zh', 'en'] as const) expect(figureLabel(each, lang), each.id).not.toMatch(/数字|^Figure/);
});

test('the source says the plan’s own word, the edition and the place; what is not the plan’s names no edition', () => {
  expect(figureSource(figure('guangzhou.revenue-target'), '征求意见稿', 'zh')).toMatch(/“.*以上”.*征求意见稿 专栏1/);
  expect(figureSource(figure('440600.population'), '征求意见稿', 'zh')).not.toContain('征求意见稿');
});
