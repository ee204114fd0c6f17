// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { FilterAnnouncer } from '../../src/panels/FilterAnnouncer.tsx';
import { FilterStrip } from '../../src/panels/FilterStrip.tsx';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { clearFilters, filterByRole, toggleFamily } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { seen, show, theRegion } from './show.tsx';

const aluminium = 'processed-aluminium' as FamilyId;
const rare = 'rare-earths' as FamilyId;
const NOTHING: Partial<Scene> = { families: [rare], role: 'downstream' };
const strip = () => screen.getByRole('region', { name: '生效的筛选' });
const chips = () => within(strip()).getAllByRole('listitem').map(seen);

describe('FilterStrip', () => {
  it('is not there without a filter', () => {
    const { page } = show(<FilterStrip />);
    expect(seen(page.container)).toBe('');
  });

  it('says what is in force and how many of the nine stay', () => {
    show(<FilterStrip />, { families: [aluminium], role: 'lead', hide: ['building'], planOnly: true });
    expect(seen(strip())).toContain('4 项筛选 · 1 / 9 区');
    expect(chips()).toEqual(['不看建筑材料', '铝加工', '有龙头企业', '只看原文点名的地点']);
  });

  it('names the sectors that are on where they are the fewer', () => {
    show(<FilterStrip />, { hide: SECTORS.filter((sector) => sector !== 'rare') });
    expect(chips()).toEqual(['只看稀土材料']);
    show(<FilterStrip />, { hide: SECTORS });
    expect(chips()).toEqual(['七类全部筛掉']);
  });

  it('removes one filter by its chip and gives the focus to the next', async () => {
    const { user } = show(<FilterStrip />, { families: [aluminium], role: 'lead', hide: ['building'] });
    await user.click(screen.getByRole('button', { name: '去掉筛选：铝加工' }));
    expect(store.getState().scene).toMatchObject({ families: [], role: 'lead', hide: ['building'] });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('去掉筛选：有龙头企业');
    await user.click(screen.getByRole('button', { name: '去掉筛选：有龙头企业' }));
    await user.click(screen.getByRole('button', { name: '去掉筛选：不看建筑材料' }));
    expect(store.getState().scene).toMatchObject({ families: [], role: null, hide: [] });
  });

  it('says in a sentence that nothing stays, with the way out', async () => {
    const { user } = show(<FilterStrip />, NOTHING);
    expect(seen(strip())).toContain('九区都不合这些条件。去掉一项，或清除全部。');
    await user.click(within(strip()).getByRole('button', { name: '清除全部' }));
    expect(store.getState().scene).toMatchObject({ families: [], role: null });
  });

  it('says where the region that is read is not among those that stay', () => {
    show(<FilterStrip />, { areas: [theRegion('yunfu').id], families: [aluminium] });
    expect(seen(strip())).toContain('云浮不在其中');
    show(<FilterStrip />, { areas: [theRegion('foshan').id], families: [aluminium], lang: 'en' });
    expect(seen(screen.getByRole('region', { name: 'Filters in force' }))).toBe(
      '1 filter · 4 of 9 regionsClear allProcessed aluminium',
    );
  });
});

describe('the table of the nine', () => {
  const rows = (part: Partial<Scene>) => {
    const { page } = show(<RegionTable />, part);
    return [...page.container.querySelectorAll('tbody tr')];
  };

  it('keeps every row, those filtered out faint, and says so to readers', () => {
    const faint = rows({ families: [aluminium], role: 'lead' }).filter((row) => row.classList.contains('is-dimmed'));
    expect(faint).toHaveLength(8);
    for (const row of faint) expect(seen(row.querySelector('th'))).toContain('已筛掉');
    expect(screen.getByText('淡显的 8 区不合筛选。')).toBeTruthy();
  });

  it('says that none fits, and lists all nine', () => {
    expect(rows(NOTHING)).toHaveLength(9);
    expect(screen.getByText('九区都不合筛选，仍全部列出。')).toBeTruthy();
  });

  it('says nothing of filters while there are none', () => {
    expect(rows({}).some((row) => row.classList.contains('is-dimmed'))).toBe(false);
    expect(screen.queryByText(/筛选/)).toBeNull();
  });
});

describe('FilterAnnouncer', () => {
  it('is silent at first, then says how many of the nine stay, and when all do again', () => {
    show(<FilterAnnouncer />, { lang: 'en' });
    const said = () => seen(screen.getByRole('status'));
    expect(said()).toBe('');
    act(() => toggleFamily(aluminium));
    expect(said()).toBe('Filter: Processed aluminium. 4 of 9 regions stay');
    act(() => filterByRole('lead'));
    expect(said()).toBe('Filter: Processed aluminium, With lead enterprises. 1 of 9 regions stays');
    act(() => clearFilters());
    expect(said()).toBe('No filter, all nine regions stay');
  });
});
