// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import type { AreaId, GroupId, RegionId } from '../../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../../src/model/scenario.ts';
import { CompareHead } from '../../../src/panels/compare/CompareHead.tsx';
import { TablePart } from '../../../src/panels/compare/TablePart.tsx';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const areas = (...ids: readonly string[]): readonly AreaId[] => ids.map((id) => id as AreaId);
const THREE = { view: 'compare', areas: areas('foshan', 'zhaoqing', 'qingyuan') } as const;
const row = (name: RegExp) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr');
  if (found === null) throw new Error(`no row ${name}`);
  return found;
};
const cells = (name: RegExp) => within(row(name)).getAllByRole('cell').map(seen);
const columns = () => screen.getAllByRole('columnheader').map(seen);

describe('the table of a comparison', () => {
  it('says the source’s own words, its sign and its qualifier word, and what it does not name', () => {
    show(<TablePart />, THREE);
    expect(columns()).toEqual(['佛山', '肇庆', '清远']);
    expect(cells(/^2025 年收入目标/)[1]).toMatch(/^>1500 亿元.*原文“超过”/);
    expect(cells(/^目标 ÷ 全省目标/)).toEqual(['至多 21.4%', '约 5.4%', '约 4.3%']);
    expect(cells(/^铝加工$/)).toEqual(['铝加工材', expect.stringMatching(/^铝加工 资源或既有优势铝型材$/), '铝加工材']);
    expect(cells(/^水泥$/)).toEqual(['— 未点名', '水泥', '水泥']);
    expect(screen.getByRole('rowheader', { name: '三区共有 4 类' })).toBeTruthy();
  });

  it('says of a city what is only known for its region, and never leaves Yunfu’s target without its coverage', () => {
    show(<TablePart />, { view: 'compare', areas: areas('440300', 'yunfu', '440500') });
    expect(cells(/收入目标/)).toEqual(['— 只对深莞惠整体给出', expect.stringContaining('仅石材'), '— 原文未给']);
    expect(cells(/^石材$/)).toEqual(['— 只对深莞惠整体点名', '石材', '— 未点名']);
  });

  it('counts differences from a base, exact ones with percent, of floors as such', async () => {
    const { user } = show(<TablePart />, THREE);
    await user.click(screen.getByRole('button', { name: '肇庆作基准，差数从它起算', pressed: false }));
    expect(store.getState().scene.base).toBe('zhaoqing');
    const [foshan, zhaoqing, qingyuan] = cells(/收入目标/);
    expect(foshan).toContain('比肇庆多 ≤4500 亿元');
    expect(zhaoqing).not.toContain('比');
    expect(qingyuan).toContain('比肇庆少 约 300 亿元（下限之差）');
    expect(cells(/^土地面积/)[2]).toMatch(/比肇庆多 4 1[45]0 km²（27\.\d%）/);
  });

  it('counts from the column of its city where the base is a county', () => {
    show(<TablePart />, { view: 'compare', areas: areas('440604', 'zhaoqing'), base: areas('440604')[0] ?? null });
    expect(screen.getAllByRole('button', { pressed: true }).map(seen)).toEqual(['基准']);
    expect(cells(/^土地面积/)[1]).toContain('比佛山多');
  });

  it('has no base among groups', () => {
    const scenario: Scenario = {
      ...emptyScenario(anAtlas().edition.id),
      groups: [{ id: 'group-1' as GroupId, name: '甲', members: areas('foshan', '440700') }],
    };
    store.setState({ scenario: { now: scenario, past: [], future: [] } });
    show(<TablePart />, { ...THREE, comparing: { ...DEFAULT_COMPARING, shows: 'scenario' } });
    expect(columns()[3]).toContain('甲');
    expect(screen.getAllByRole('button', { name: /基准/ })).toHaveLength(3);
  });

  it('sorts columns by a row, down, up, and back', async () => {
    const { user } = show(<TablePart />, THREE);
    const sort = screen.getByRole('button', { name: /^土地面积/ });
    await user.click(sort);
    expect(columns()).toEqual(['清远', '肇庆', '佛山']);
    await user.click(sort);
    expect(columns()).toEqual(['佛山', '肇庆', '清远']);
    expect(
      row(/^土地面积/)
        .querySelector('th')
        ?.getAttribute('aria-sort'),
    ).toBe('ascending');
    await user.click(sort);
    expect(store.getState().scene.comparing.sortBy).toBeNull();
  });

  it('replaces and removes a column in its place', async () => {
    const { user } = show(<TablePart />, THREE);
    await user.click(screen.getByRole('button', { name: '换掉肇庆' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '云浮' }));
    expect(columns()).toEqual(['佛山', '云浮', '清远']);
    await user.click(screen.getByRole('button', { name: '去掉佛山' }));
    expect(columns()).toEqual(['云浮', '清远']);
  });

  it('puts rows away, moves them by button, and brings all back', async () => {
    const { user } = show(<TablePart />, THREE);
    await user.click(screen.getByRole('button', { name: '调整各行' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('checkbox', { name: '水泥' }));
    await user.click(within(dialog).getByRole('button', { name: '上移：土地面积' }));
    expect(store.getState().scene.comparing).toMatchObject({ hidden: ['f.cement'], order: ['target', 'area'] });
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('rowheader', { name: '水泥' })).toBeNull();
    expect(screen.getByText('已收起 1 行')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '恢复全部行与次序' }));
    expect(screen.getByRole('rowheader', { name: '水泥' })).toBeTruthy();
  });

  it('shows what a scenario changes beside what the plan has, and marks it', () => {
    const dropped = anAtlas().materials.filter(({ region, family }) => region === 'foshan' && family === 'coatings');
    showScenario({
      targets: [{ region: 'zhaoqing' as RegionId, value: 2000, qualifier: '=' }],
      dropped: dropped.map(({ id }) => id),
    });
    const [foshan, zhaoqing] = cells(/收入目标/);
    expect(foshan).toContain('与原文相同');
    expect(zhaoqing).toMatch(/>1500 亿元.*→.*2000 亿元（情景）.*比原文多 ≤500 亿元（情景）/);
    expect(cells(/^涂料$/)[0]).toBe('涂料 情景去掉');
    expect(screen.getByRole('rowheader', { name: /^情景里不再有/ })).toBeTruthy();
  });
});

describe('the head of a comparison', () => {
  it('states the finding and follows what is chosen, by keyboard too', async () => {
    const { user } = show(<CompareHead />, THREE);
    const title = () => seen(screen.getByRole('heading', { level: 1 }));
    expect(title()).toBe('佛山、肇庆、清远：四类材料共有，塑料与涂料仅佛山点名');
    screen.getByRole('button', { name: '选择区域' }).focus();
    await user.keyboard('{Enter}');
    const box = within(screen.getByRole('dialog')).getByRole('checkbox', { name: '云浮' });
    box.focus();
    await user.keyboard(' ');
    expect(title()).toBe('佛山、肇庆、清远、云浮：没有共有的材料，四类仅一处点名');
  });

  it('says in words that no more than nine fit', async () => {
    const all = anAtlas().regions.map(({ id }) => id);
    const { user } = show(<CompareHead />, { view: 'compare', areas: all });
    await user.click(screen.getByRole('button', { name: '选择区域' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('checkbox', { name: '汕头市' }));
    expect(screen.getByText(/已满 9 处，先去掉一处/)).toBeTruthy();
    expect(store.getState().scene.areas).toEqual(all);
  });

  it('says that figures are a scenario’s', () => {
    showScenario({ targets: [{ region: 'zhaoqing' as RegionId, value: 2000, qualifier: '=' }] });
    expect(seen(screen.getByRole('heading', { level: 1 }))).toMatch(/^情景中，.*仅佛山列有$/);
    expect(screen.getByText(/标（情景）的是读者的假设/)).toBeTruthy();
  });
});

/** Head and table with a scenario whose changes are read. */
function showScenario(part: Partial<Scenario>): void {
  show(
    <>
      <CompareHead />
      <TablePart />
    </>,
    { ...THREE, comparing: { ...DEFAULT_COMPARING, shows: 'change' } },
  );
  const now = { ...emptyScenario(anAtlas().edition.id), ...part };
  act(() => store.setState({ scenario: { now, past: [], future: [] } }));
}
