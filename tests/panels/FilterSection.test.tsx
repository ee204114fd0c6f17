// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../src/model/ids.ts';
import { FilterSection } from '../../src/panels/FilterSection.tsx';
import { LegendDrawer } from '../../src/panels/LegendDrawer.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show } from './show.tsx';

const aluminium = 'processed-aluminium' as FamilyId;
const scene = () => store.getState().scene;

describe('FilterSection', () => {
  it('asks for families of materials, folded, with the regions that would stay', async () => {
    const { user } = show(<FilterSection />);
    await user.click(screen.getByText('材料'));
    const row = screen.getByRole('checkbox', { name: /^铝加工 ?4 区$/ });
    await user.click(row);
    expect(scene().families).toEqual([aluminium]);
    expect((row as HTMLInputElement).checked).toBe(true);
    await user.click(row);
    expect(scene().families).toEqual([]);
  });

  it('counts an option with the other filters as they are', () => {
    show(<FilterSection />, { role: 'lead' });
    expect(screen.getByRole('checkbox', { name: /^铝加工 ?1 区$/ })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /^铜加工 ?0 区$/ })).toBeTruthy();
  });

  it('groups the families by sector, each once', () => {
    const { page } = show(<FilterSection />);
    const groups = [...page.container.querySelectorAll('.filter-families')];
    expect(groups.map((group) => seen(group.querySelector('legend')))).toEqual([
      '建筑材料',
      '绿色钢铁',
      '有色金属',
      '化工材料',
      '稀土材料',
      '电子材料',
      '广州分类',
    ]);
    expect(groups.flatMap((group) => [...group.querySelectorAll('input')])).toHaveLength(21);
  });

  it('asks for one role of enterprises, and for none again', async () => {
    const { user } = show(<FilterSection />);
    const group = within(screen.getByRole('group', { name: '点名的企业' }));
    expect(seen(group.getByText('龙头企业').closest('label'))).toBe('龙头企业3 区');
    await user.click(group.getByRole('radio', { name: /下游用户/ }));
    expect(scene().role).toBe('downstream');
    await user.click(group.getByRole('radio', { name: /不限/ }));
    expect(scene().role).toBeNull();
  });

  it('asks for the plan alone, with the number of places it names', async () => {
    const { user } = show(<FilterSection />);
    await user.click(screen.getByRole('checkbox', { name: /^只看原文点名的地点 ?14 处$/ }));
    expect(scene().planOnly).toBe(true);
  });

  it('counts no places while their file is not read', () => {
    show(<FilterSection />, {}, { sites: [], sitesLoaded: false });
    expect(screen.getByRole('checkbox', { name: '只看原文点名的地点' })).toBeTruthy();
  });

  it('clears all filters, and gives the focus to its title', async () => {
    const { user } = show(<FilterSection />, { families: [aluminium], hide: ['steel'], planOnly: true });
    await user.click(screen.getByRole('button', { name: '清除全部' }));
    expect(scene()).toMatchObject({ families: [], hide: [], planOnly: false });
    expect(document.activeElement?.id).toBe('filter-title');
    expect(screen.queryByRole('button', { name: '清除全部' })).toBeNull();
  });
});

const noFile = () => Promise.reject(new Error('offline'));

describe('the chip over the map of a phone', () => {
  it('says what is filtered and opens the filters', async () => {
    const { user } = show(
      <LegendDrawer readSearch={noFile}>
        <FilterSection />
      </LegendDrawer>,
      { families: [aluminium], role: 'lead' },
    );
    await user.click(screen.getByRole('button', { name: '筛选 2 项 · 1/9 区' }));
    expect(screen.getByRole('button', { name: '收起着色与图例' }).getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.id).toBe('filter-title');
  });

  it('is not there without a filter', () => {
    show(<LegendDrawer readSearch={noFile}>legend</LegendDrawer>);
    expect(screen.queryByRole('button', { name: /^筛选/ })).toBeNull();
  });
});
