// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show } from './show.tsx';

const names = () => screen.getAllByRole('rowheader').map((cell) => seen(within(cell).getByRole('button')));
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('RegionTable', () => {
  it('lists the nine in the plan’s order', () => {
    show(<RegionTable />);
    expect(names()).toEqual(['佛山', '广州', '深莞惠', '珠海', '肇庆', '清远', '韶关', '湛江', '云浮']);
  });

  it.each([
    ['佛山', '6000', '6000 亿元'],
    ['广州', '≥5000', '至少 5000 亿元'],
    ['深莞惠', '≥4500', '至少 4500 亿元'],
    ['珠海', '>2000', '超过 2000 亿元'],
    ['肇庆', '>1500', '超过 1500 亿元'],
    ['清远', '>1200', '超过 1200 亿元'],
    ['韶关', '>1000', '超过 1000 亿元'],
    ['湛江', '>1000', '超过 1000 亿元'],
    ['云浮', '>1000', '超过 1000 亿元'],
  ])('gives %s its target with its sign, and in words for the ear', (name, written, spoken) => {
    show(<RegionTable />);
    const target = within(row(name)).getAllByRole('cell')[1] ?? null;
    expect(seen(target?.querySelector('[aria-hidden]') ?? null)).toBe(written);
    expect(seen(target)).toContain(spoken);
  });

  it('sets 仅石材 beside both numbers of 云浮', () => {
    show(<RegionTable />);
    expect(within(row('云浮')).getAllByText('仅石材')).toHaveLength(2);
  });

  it('says that the numbers are targets, not outcomes', () => {
    const { page } = show(<RegionTable />);
    expect(seen(page.container)).toContain('目标，不是结果');
  });

  it('heads the table with the target and the outcome of the province, each by its status', () => {
    const { page } = show(<RegionTable />);
    expect(seen(page.container)).toContain('≥28000 亿元');
    expect(seen(page.container)).toContain('21540 亿元');
    expect(screen.getByText('目标', { selector: '.tag' })).toBeTruthy();
    expect(screen.getByText('实绩', { selector: '.tag' })).toBeTruthy();
  });

  it('does not let the sum of the nine pass for a breakdown', () => {
    const { page } = show(<RegionTable />);
    expect(seen(page.container)).toContain('>23200 亿元');
    expect(seen(page.container)).toContain('不是全省 ≥28000 亿元的分解');
  });

  it('sorts by a column and back, and says so', async () => {
    const { user } = show(<RegionTable />);
    const byMaterials = screen.getByRole('button', { name: /材料/ });
    await user.click(byMaterials);
    expect(screen.getByRole('columnheader', { name: /材料/ }).getAttribute('aria-sort')).toBe('descending');
    expect(names()[0]).toBe('佛山');
    await user.click(byMaterials);
    expect(screen.getByRole('columnheader', { name: /材料/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(names()[0]).toBe('云浮');
  });

  it('opens a region by its row', async () => {
    const { user } = show(<RegionTable />);
    await user.click(screen.getByRole('button', { name: /清远/ }));
    expect(store.getState().scene.areas).toEqual(['qingyuan']);
    expect(store.getState().hover).toBeNull();
  });

  it('goes from row to row by arrow keys and lights the map', async () => {
    const { user } = show(<RegionTable />);
    screen.getByRole('button', { name: /佛山/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(store.getState().hover).toBe('guangzhou');
  });

  it('leads from a figure to its row, without a Tab stop: the arrow keys go along the row', async () => {
    const { user } = show(<RegionTable />);
    const first = screen.getByRole('button', { name: /佛山/ });
    const figure = within(row('珠海')).getByRole('button', { name: /超过 2000 亿元/ });
    expect(figure.tabIndex).toBe(-1);
    first.focus();
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(figure);
    expect(store.getState().hover).toBe('zhuhai');
    await user.keyboard('{Enter}');
    expect(await within(screen.getByRole('dialog')).findByText('zhuhai.revenue-target')).toBeTruthy();
  });

  it('speaks English, figures included', () => {
    const { page } = show(<RegionTable />, { lang: 'en' });
    expect(seen(page.container)).toContain('≥2,800 bn CNY');
    expect(seen(row('Guangzhou'))).toContain('≥500');
    expect(within(row('Yunfu')).getAllByText('stone only')).toHaveLength(2);
    expect(seen(page.container)).not.toMatch(/[一-鿿]/);
  });
});
