import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/analysis/entries.ts';
import type { Lang } from '../../src/model/localized.ts';
import { entriesCsv } from '../../src/output/entriesCsv.ts';
import { fileName } from '../../src/output/fileName.ts';
import { sourcesCsv } from '../../src/output/sourcesCsv.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const all = entries(atlas);
const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
const table = (lang: Lang) => read(entriesCsv(all, atlas, lang));

describe('entriesCsv', () => {
  it.each(['zh', 'en'] as const)('has a row for each entry, in %s', (lang) => {
    expect(table(lang)).toHaveLength(all.length);
  });

  it('sets the sign apart from the number, which stays one', () => {
    const row = table('zh').find((each) => each['编号'] === 'guangzhou.revenue-target');
    expect(row).toMatchObject({
      限定符号: '≥',
      数值: '5000',
      单位: 'yi-cny',
      页面写法: '≥5000 亿元',
      年份: '2025',
      状态: '目标',
      依据: '原文',
      版本: '征求意见稿',
      来源编号: 'plan-draft',
      出处: '专栏1 第2条',
      读取日期: '未记录',
    });
  });

  it('gives a position its datum, precision and what the point stands for', () => {
    const row = table('en').find((each) => each['id'] === '440600' && each['radius of error (km)'] !== '');
    expect(row).toMatchObject({ kind: 'Positions', 'source id': 'geonames', 'datum of the source': 'WGS-84' });
    expect(Number(row?.['longitude (WGS-84)'])).toBeGreaterThan(112);
  });

  it('writes formula and parts of what is derived', () => {
    const row = table('en').find((each) => each['id'] === 'foshan.intensity');
    expect(row).toMatchObject({
      formula: 'Target ÷ land area',
      'worked out from': 'foshan.revenue-target; foshan.area',
    });
  });

  it('holds no Chinese in English but names in their own language', () => {
    const heads = Object.keys(table('en')[0] ?? {}).join('');
    expect(heads).not.toMatch(/[一-鿿]/);
  });
});

describe('sourcesCsv', () => {
  it('has a row for each source, with licence and how many entries rest on it', () => {
    const rows = read(sourcesCsv(atlas.sources, all, 'zh'));
    expect(rows).toHaveLength(atlas.sources.length);
    const plan = rows.find((row) => row['来源编号'] === 'plan-draft');
    expect(plan?.['读取日期']).toBe('未记录');
    expect(Number(plan?.['条目数'])).toBeGreaterThan(100);
  });
});

describe('fileName', () => {
  it('names what the file holds, the edition and the day', () => {
    expect(fileName('entries', atlas.edition.id, new Date(2026, 0, 5))).toBe(
      'yuecai-entries-draft-2020-2026-01-05.csv',
    );
  });
});
