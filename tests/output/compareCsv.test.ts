import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { GroupId, MaterialId, PlannedId, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { compareCsv } from '../../src/output/compareCsv.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aComparison } from './aComparison.ts';

type Rows = readonly Record<string, string>[];

function read(text: string): { readonly about: readonly (readonly string[])[]; readonly facts: Rows } {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return {
    about: parse(head, { bom: true, relax_column_count: true }),
    facts: parse(rest.join('\r\n\r\n'), { columns: true }),
  };
}

const foshan = 'foshan' as RegionId;
const scenario: Scenario = {
  ...emptyScenario(anAtlas().edition.id),
  name: 'Belt first',
  targets: [{ region: foshan, value: 7123, qualifier: '>=' }],
  dropped: anAtlas()
    .materials.slice(0, 1)
    .map(({ id }): MaterialId => id),
  added: [{ id: 'planned-1' as PlannedId, region: foshan, name: '=cmd|evil', family: null, sector: null }],
  sites: [{ id: 'planned-2' as PlannedId, name: 'New kiln', at: [113.0, 23.05] }],
  groups: [{ id: 'group-1' as GroupId, name: 'Ceramics belt', members: [foshan, 'yunfu' as RegionId] }],
};

describe('compareCsv', () => {
  const { about, facts } = read(compareCsv(aComparison(['foshan', 'zhaoqing', 'yunfu'])));

  it('says what it is: title, edition, whose figures, day and link', () => {
    const said = new Map(about.map(([name = '', text = '']) => [name, text]));
    expect(said.get('题目')).toBe('对比：佛山、肇庆、云浮');
    expect(said.get('版本')).toContain('征求意见稿');
    expect(said.get('所示数值')).toContain('不含任何情景');
    expect(said.get('日期')).toBe('2026-01-05');
    expect(said.get('链接')).toBe('https://atlas.example/?view=compare&r=foshan');
  });

  it('sets signs apart and says unit, year, status, source and locator of each number', () => {
    const target = facts.find((row) => row['行'] === '收入目标' && row['列编号'] === 'yunfu');
    expect(target).toMatchObject({
      限定符号: '>',
      数值: '1000',
      单位: 'yi-cny',
      年份: '2025',
      状态: '目标',
      来源编号: 'plan-draft',
      出处: '专栏1 第9条',
      附注: expect.stringContaining('仅石材'),
    });
    const share = facts.find((row) => row['行'] === '目标 ÷ 全省目标' && row['列编号'] === 'foshan');
    expect(share).toMatchObject({ 限定符号: '≤', 状态: '推算', 年份: '2025', 算式: expect.stringContaining('÷') });
    expect(Number(share?.['数值'])).toBeCloseTo((6000 / 28000) * 100, 9);
  });

  it('has no number without status, source or formula', () => {
    for (const row of facts.filter((each) => each['数值'] !== '')) {
      expect(row['状态'], JSON.stringify(row)).not.toBe('');
      expect(`${row['来源编号']}${row['算式']}`, JSON.stringify(row)).not.toBe('');
      expect(row['单位'], JSON.stringify(row)).not.toBe('');
    }
  });

  it('keeps the source’s own word for a material, and says where none is named', () => {
    const rows = facts.filter((row) => row['列编号'] === 'zhaoqing');
    expect(rows.some((row) => row['附注']?.includes('资源或既有优势'))).toBe(true);
    expect(rows.some((row) => row['页面写法'] === '未点名' && row['数值'] === '')).toBe(true);
  });

  it('has distances in whole km', () => {
    const km = facts.filter((row) => row['单位'] === 'km');
    expect(km.length).toBeGreaterThan(9);
    for (const row of km) expect(row['数值']).toMatch(/^\d+$/);
  });

  it('says what could not be read rather than none', () => {
    const unread = read(compareCsv(aComparison(['foshan'], { atlas: anAtlas({ sites: [], sitesLoaded: false }) })));
    const row = unread.facts.find((each) => each['行'] === '园区、基地与工厂');
    expect(row).toMatchObject({ 数值: '', 页面写法: expect.stringContaining('sites.json') });
  });
});

describe('compareCsv of a scenario', () => {
  const text = compareCsv(aComparison(['foshan', 'yunfu'], { scenario }));
  const { about, facts } = read(text);

  it('names it, and marks each of its numbers, with the plan’s beside them', () => {
    expect(about.flat().join()).toContain('Belt first');
    const target = facts.find((row) => row['行'] === '收入目标' && row['列编号'] === 'foshan');
    expect(target).toMatchObject({
      限定符号: '≥',
      数值: '7123',
      状态: '情景',
      页面写法: expect.stringContaining('（情景）'),
      原文限定符号: '',
      原文数值: '6000',
      来源编号: '',
    });
    const other = facts.find((row) => row['行'] === '收入目标' && row['列编号'] === 'yunfu');
    expect(other).toMatchObject({ 数值: '1000', 状态: '目标' });
    expect(facts.find((row) => row['名称'] === 'New kiln')?.['状态']).toBe('情景');
    const group = facts.find((row) => row['行'] === '收入目标' && row['列编号'] === 'group-1');
    expect(group).toMatchObject({ 数值: '8123', 限定符号: '>', 状态: '情景', 附注: expect.stringContaining('仅石材') });
  });

  it('keeps a name that a spreadsheet would take for a formula text', () => {
    expect(facts.find((row) => row['名称']?.includes('evil'))?.['名称']).toBe("'=cmd|evil");
  });

  it('has nothing of it where the plan’s figures are shown', () => {
    const plan = compareCsv(aComparison(['foshan', 'yunfu']));
    for (const trace of ['Belt first', '7123', 'New kiln', 'evil', 'Ceramics belt', '（情景）'])
      expect(plan).not.toContain(trace);
    expect(read(plan).facts.every((row) => row['状态'] !== '情景' && row['原文数值'] === '')).toBe(true);
  });
});
