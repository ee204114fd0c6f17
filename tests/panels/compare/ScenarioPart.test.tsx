// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { askForSpot, placeSite } from '../../../src/state/placingActions.ts';
import { store } from '../../../src/state/store.ts';
import { seen } from '../show.tsx';
import { balance, fold, levelOf, PLAN, saidOf, showScenario, steps } from './scenarioScreen.tsx';

describe('cities', () => {
  it('claimed by two regions fail, left to one pass', async () => {
    const { user } = showScenario();
    await user.click(fold('成员市').summary);
    const row = screen.getAllByRole('listitem').find((item) => seen(item).startsWith('东莞'));
    const summary = row?.querySelector('summary');
    if (!row || !summary) throw new Error('no row of 东莞');
    await user.click(summary);
    const choices = within(row).getByRole('group', { name: '东莞属于哪些区域' });
    await user.click(within(choices).getByRole('checkbox', { name: '广州' }));
    expect(levelOf('一市归于多个区域')).toBe('fails');
    expect(seen(balance())).toContain('东莞：广州、深莞惠都列有它');
    await user.click(within(choices).getByRole('checkbox', { name: '深莞惠' }));
    expect(levelOf('一市归于多个区域')).toBe('holds');
    expect(steps().now.members).toEqual([{ city: '441900', regions: ['guangzhou'] }]);
    await user.click(within(choices).getByRole('button', { name: '还原东莞' }));
    expect(steps().now).toEqual(PLAN);
  });
});

describe('materials', () => {
  it('are dropped, restored, added without a sector, given one, renamed and removed', async () => {
    const { user } = showScenario();
    await user.click(fold('材料').summary);
    await user.click(fold('佛山').summary);
    const { section } = fold('佛山');
    await user.click(within(section).getByRole('button', { name: '去掉塑料' }));
    expect(steps().now.dropped).toHaveLength(1);
    await user.click(within(section).getByRole('button', { name: '还原塑料' }));
    expect(steps().now).toEqual(PLAN);
    const add = within(section).getByRole('button', { name: '新增材料' });
    await user.click(add);
    expect(within(section).getByText('写出材料的名称。')).toBeTruthy();
    await user.type(within(section).getByRole('textbox', { name: '佛山新增材料的名称' }), '  气凝胶 {Enter}');
    expect(steps().now.added).toEqual([
      { id: 'planned-1', region: 'foshan', name: '气凝胶', family: null, sector: null },
    ]);
    expect(levelOf('没有门类的材料')).toBe('fails');
    await user.keyboard('{Control>}z{/Control}');
    expect(steps().now).toEqual(PLAN);
    await user.keyboard('{Control>}y{/Control}');
    await user.selectOptions(within(section).getByRole('combobox', { name: '气凝胶：门类' }), 'chemical');
    expect(levelOf('没有门类的材料')).toBe('holds');
    expect(levelOf('不属任何材料族的材料')).toBe('caution');
    const name = within(section).getByRole('textbox', { name: '材料名称 气凝胶' });
    await user.clear(name);
    await user.tab();
    expect(saidOf(name)).toBe('写出材料的名称。');
    await user.type(name, '硅气凝胶{Enter}');
    expect(steps().now.added[0]?.name).toBe('硅气凝胶');
    await user.click(within(section).getByRole('button', { name: '删除硅气凝胶' }));
    expect(steps().now).toEqual(PLAN);
  });
});

describe('planned sites', () => {
  it('are added by coordinates, told where they lie, moved, renamed and removed', async () => {
    const { user } = showScenario();
    await user.click(fold('规划地点').summary);
    const { section } = fold('规划地点');
    await user.type(within(section).getByRole('textbox', { name: '新地点的名称' }), '新基地');
    const at = within(section).getByRole('textbox', { name: '坐标' });
    await user.type(at, '139.7, 35.7{Enter}');
    expect(saidOf(at)).toContain('在图幅之外');
    expect(steps().now.sites).toEqual([]);
    await user.clear(at);
    await user.type(at, '23.02, 113.12{Enter}');
    expect(steps().now.sites).toEqual([{ id: 'planned-1', name: '新基地', at: [113.12, 23.02] }]);
    expect(seen(section)).toContain('在佛山，属佛山');
    expect(seen(section)).toMatch(/最近的枢纽（直线）：.*\d+ km（情景）/);
    const row = within(section).getAllByRole('listitem')[0];
    if (!row) throw new Error('no site');
    const move = within(row).getByRole('region', { name: '移动新基地' }).querySelector('summary');
    if (!move) throw new Error('does not move');
    await user.click(move);
    await user.type(within(row).getByRole('textbox', { name: '新基地的新坐标' }), '113.08, 22.58{Enter}');
    expect(seen(row)).toContain('在江门，不属任何区域');
    expect(levelOf('规划地点不在任何区域')).toBe('caution');
    await user.click(within(row).getByRole('button', { name: '删除新基地' }));
    expect(steps().now).toEqual(PLAN);
  });

  it('are placed on the map under the name that was typed', async () => {
    const { user } = showScenario();
    await user.click(fold('规划地点').summary);
    await user.type(screen.getByRole('textbox', { name: '新地点的名称' }), '新基地');
    await user.click(screen.getByRole('button', { name: '在图上点' }));
    expect(store.getState().placing).toBe('new');
    expect(screen.getByText('在图上点一下，地点就放在那里。')).toBeTruthy();
    placeSite([113.12, 23.02], 'what the map calls it');
    expect(steps().now.sites).toEqual([{ id: 'planned-1', name: '新基地', at: [113.12, 23.02] }]);
    expect(store.getState().placing).toBeNull();
    askForSpot('new');
    placeSite([113.12, 23.02], 'what the map calls it');
    expect(steps().now.sites[1]?.name).toBe('what the map calls it');
  });

  it('without a name are called by the first number that none has', async () => {
    const { user } = showScenario();
    await user.click(fold('规划地点').summary);
    const at = screen.getByRole('textbox', { name: '坐标' });
    for (const spot of ['113.12, 23.02', '113.08, 22.58']) await user.type(at, `${spot}{Enter}`);
    await user.click(screen.getByRole('button', { name: '删除规划地点 1' }));
    await user.type(at, '113.3, 23.1{Enter}');
    expect(steps().now.sites.map(({ name }) => name)).toEqual(['规划地点 2', '规划地点 1']);
  });
});
