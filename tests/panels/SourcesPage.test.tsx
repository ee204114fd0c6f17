// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allEntries } from '../../src/panels/allEntries.ts';
import type { LookUp } from '../../src/panels/dialogs.ts';
import { SourcesPage } from '../../src/panels/SourcesPage.tsx';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const all = allEntries(anAtlas());
const open = (lookUp: LookUp | null, lang: 'zh' | 'en' = 'zh') => show(<SourcesPage lookUp={lookUp} />, { lang });
const rows = () => [...document.querySelectorAll<HTMLElement>('.entry')];
const asked = () => document.querySelector<HTMLElement>('.is-asked');
const choose = (label: string) => screen.getByRole('combobox', { name: label });

afterEach(() => vi.unstubAllGlobals());

describe('SourcesPage', () => {
  it('opens at the row looked up, marked and focused', () => {
    open('figure:zhuhai.revenue-target');
    expect(document.activeElement).toBe(asked());
    expect(seen(asked())).toContain('珠海 · 2025 年主营业务收入目标');
    for (const told of [
      '>2000 亿元',
      '目标',
      '原文',
      '专栏1 第4条',
      '征求意见稿',
      '读取日期未记录',
      'zhuhai.revenue-target',
    ])
      expect(seen(asked())).toContain(told);
  });

  it('counts the entries and folds them by group', async () => {
    const { user } = open({ screen: 'region' });
    expect(rows()).toEqual([]);
    const group = screen.getByRole('button', { name: /^材料 41$/ });
    expect(group.getAttribute('aria-expanded')).toBe('false');
    await user.click(group);
    expect(rows()).toHaveLength(41);
    await user.click(group);
    expect(rows()).toEqual([]);
  });

  it('filters by status, kind, screen and words, and says how many are left', async () => {
    const { user } = open('figure:zhuhai.revenue-target');
    await user.selectOptions(choose('状态'), '目标');
    const targets = all.filter((entry) => entry.kind === 'figure' && entry.figure.status === 'target').length;
    expect(screen.getByText(`${targets} 条，共 ${all.length} 条`)).toBeTruthy();
    expect(rows()).toHaveLength(targets);
    await user.type(screen.getByRole('searchbox'), '佛山');
    expect(rows().map((row) => row.querySelector('code')?.textContent)).toEqual(['foshan.revenue-target']);
    await user.selectOptions(choose('种类'), '位置');
    expect(screen.getByText(/没有符合条件的条目/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '下载所列条目（CSV）' }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: '清除条件' }));
    expect(screen.getByText(`${all.length} 条`)).toBeTruthy();
  });

  it('leads from a derived figure to its parts', async () => {
    const { user } = open('figure:foshan.intensity');
    expect(seen(asked())).toContain('目标 ÷ 土地面积');
    await user.click(within(asked() ?? document.body).getByRole('button', { name: '佛山 · 土地面积' }));
    expect(asked()?.querySelector('code')?.textContent).toBe('foshan.area');
    expect(document.activeElement).toBe(asked());
  });

  it('leads from a row to its source and back, and from a source to all that rest on it', async () => {
    const { user } = open('figure:foshan.population');
    await user.click(within(asked() ?? document.body).getByRole('button', { name: /摘要/ }));
    expect(document.activeElement).toBe(asked());
    await user.click(screen.getByRole('button', { name: /^回到条目/ }));
    expect(asked()?.querySelector('code')?.textContent).toBe('foshan.population');
    await user.click(screen.getByRole('button', { name: '来源' }));
    await user.click(screen.getAllByRole('button', { name: /^列出它的 \d+ 条$/ })[0] ?? document.body);
    expect(screen.getByText(/^只看出自/)).toBeTruthy();
  });

  it('gives a position its point, radius, datum and source', () => {
    open('position:base-huadu');
    for (const told of ['花都区的点', '误差半径 28.3 km', '未注明', '°E']) expect(seen(asked())).toContain(told);
  });

  it('copies a reference and says so', async () => {
    const { user } = open('figure:guangzhou.revenue-target');
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    await user.click(within(asked() ?? document.body).getByRole('button', { name: /^复制引用/ }));
    expect(written[0]).toMatch(/^guangzhou\.revenue-target · plan-draft · 专栏1 第2条\n广州/);
    expect(screen.getAllByRole('status').map(seen)).toContain('已复制引用');
  });

  it('selects the reference where the browser refuses to copy', async () => {
    const { user } = open('figure:guangzhou.revenue-target');
    vi.stubGlobal('navigator', {});
    await user.click(within(asked() ?? document.body).getByRole('button', { name: /^复制引用/ }));
    const field = screen.getByRole('textbox', { name: '引用' });
    expect(document.activeElement).toBe(field);
    expect((field as HTMLTextAreaElement).value).toContain('guangzhou.revenue-target');
  });

  it('says that there is no such entry, and shows all', () => {
    open('figure:nowhere');
    expect(screen.getByText('没有编号为 nowhere 的条目，以下是全部条目。')).toBeTruthy();
  });

  it('says what is missing where the sites could not be read', () => {
    show(<SourcesPage lookUp={{ screen: 'place' }} />, {}, { sites: [], sitesLoaded: false });
    expect(screen.getByText(/地点的文件未能读取/)).toBeTruthy();
  });

  it('lists all sources with licence and date, and editions with the grades', async () => {
    const { user, page } = open(null);
    expect(seen(page.container)).toContain('三种依据');
    await user.click(screen.getByRole('button', { name: '来源' }));
    expect(page.container.querySelectorAll('.sources-list > li')).toHaveLength(anAtlas().sources.length);
  });

  it('shows no Chinese in English but what it marks', async () => {
    const { user, page } = open({ screen: 'region' }, 'en');
    for (const group of screen.getAllByRole('button', { expanded: false })) await user.click(group);
    for (const run of page.container.querySelectorAll('[lang^="zh"]')) run.remove();
    expect([...new Set(seen(page.container).match(/[一-鿿]+/g) ?? [])]).toEqual([]);
  });
});
