import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { shortlistCsv } from '../../src/output/shortlistCsv.ts';
import { aBrief, aNote } from '../make/aBrief.ts';

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe('shortlistCsv', () => {
  it('sets the sign apart, keeps the number in the unit of the tables, and names source, edition, day and link', () => {
    const rows = read(shortlistCsv(aBrief(['yunfu']), 'zh'));
    expect(rows.find((row) => row['内容'] === '2025 年主营业务收入目标')).toMatchObject({
      次序: '1',
      名称: '云浮',
      限定符号: '>',
      数值: '1000',
      单位: 'yi-cny',
      页面写法: '>1000 亿元（仅石材）',
      年份: '2025',
      状态: '目标',
      版本: '征求意见稿',
      来源编号: 'plan-draft',
      出处: '专栏1 第9条',
      日期: '2026-01-05',
      链接: 'https://atlas.example/?view=find',
    });
  });

  it('has the score of a region as a range, with what it was worked out from', () => {
    const rows = read(shortlistCsv(aBrief(['guangzhou', 'port-nansha']), 'en'));
    const score = rows.find((row) => row['what'] === 'Score');
    expect(score?.['status']).toBe('Derived');
    expect(Number(score?.['lower end'])).toBeLessThan(Number(score?.['upper end']));
    expect(score?.['formula']).toContain('material match 40');
    expect(rows.filter((row) => row['what'] === 'Score')).toHaveLength(1);
  });

  it('has distances with both ends of the range', () => {
    const row = read(shortlistCsv(aBrief(['port-nansha']), 'en')).find((each) => each['unit'] === 'km');
    expect(Number(row?.['lower end'])).toBeLessThan(Number(row?.['value']));
    expect(Number(row?.['upper end'])).toBeGreaterThan(Number(row?.['value']));
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', 'a "b",\nc'])(
    'keeps the note %j text',
    (note) => {
      const notes = aNote('foshan', note);
      const rows = read(shortlistCsv(aBrief(['foshan'], { notes }), 'en'));
      const kept = rows.find((row) => row['what'] === 'Reader’s note')?.['note'];
      expect(kept?.replace(/^'/, '')).toBe(note.trim());
      expect(kept).not.toMatch(/^[=+\-@\t＝]/);
    },
  );
});
