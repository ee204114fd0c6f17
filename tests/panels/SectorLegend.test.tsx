// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SectorLegend } from '../../src/panels/SectorLegend.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show } from './show.tsx';

const row = (name: RegExp) => screen.getByRole('button', { name });
const hidden = () => store.getState().scene.hide;

describe('SectorLegend', () => {
  it.each([
    [/建筑材料/, '4 区 · 6 种'],
    [/绿色钢铁/, '3 区 · 4 种'],
    [/有色金属/, '4 区 · 16 种'],
    [/化工材料/, '4 区 · 8 种'],
    [/稀土材料/, '1 区 · 1 种'],
    [/电子材料/, '1 区 · 3 种'],
    [/广州分类/, '1 区 · 3 种'],
  ])('counts regions and materials of %s', (name, counts) => {
    show(<SectorLegend />);
    expect(seen(row(name))).toContain(counts);
  });

  it('counts the cities without a cluster', () => {
    const { page } = show(<SectorLegend />);
    expect(seen(page.container.querySelector('.sector-none'))).toBe('未列集群的地市10 市');
  });

  it('switches a sector off and on', async () => {
    const { user } = show(<SectorLegend />);
    await user.click(row(/有色金属/));
    expect(hidden()).toEqual(['nonferrous']);
    expect(row(/有色金属/).getAttribute('aria-pressed')).toBe('false');
    expect(seen(row(/有色金属/))).toContain('筛掉');
    await user.click(row(/有色金属/));
    expect(hidden()).toEqual([]);
  });

  it('leaves one sector alone on by double-click or Alt+click, and clears', async () => {
    const { user } = show(<SectorLegend />);
    await user.dblClick(row(/稀土材料/));
    expect(hidden()).not.toContain('rare');
    expect(hidden()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(hidden()).toEqual([]);
    fireEvent.click(row(/化工材料/), { altKey: true });
    expect(hidden()).not.toContain('chemical');
    expect(hidden()).toHaveLength(6);
    fireEvent.click(row(/化工材料/), { altKey: true });
    expect(hidden()).toEqual([]);
  });

  it('offers to clear only where something is off', () => {
    show(<SectorLegend />);
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull();
  });

  it('says that marks are counted, never a share', () => {
    const { page } = show(<SectorLegend />, { lang: 'en' });
    expect(seen(page.container)).toContain('One mark = one named material, never a share');
  });
});
