// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { emptyScenario } from '../../../src/model/scenario.ts';
import { BalanceChecks } from '../../../src/panels/compare/BalanceChecks.tsx';
import { ScenarioBar } from '../../../src/panels/compare/ScenarioBar.tsx';
import { ScenarioPart } from '../../../src/panels/compare/ScenarioPart.tsx';
import { askForSpot, placeSite } from '../../../src/state/scenarioActions.ts';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const PLAN = emptyScenario(anAtlas().edition.id);

function shown(lang: Lang = 'zh') {
  store.setState({ scenario: { now: PLAN, past: [], future: [] }, placing: null, placingName: '' });
  return show(
    <>
      <ScenarioBar />
      <ScenarioPart />
    </>,
    { lang, view: 'compare', comparing: { ...DEFAULT_COMPARING, part: 'scenario' } },
  );
}

const steps = () => {
  const { scenario } = store.getState();
  if (scenario === null) throw new Error('no scenario');
  return scenario;
};
const target = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `${name}的目标，亿元` });
const sign = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: `${name}目标的限定词` });
const balance = () => screen.getByRole('region', { name: '平衡核对' });
const levelOf = (check: string) =>
  within(balance())
    .getAllByRole('listitem', { hidden: true })
    .find((item) => seen(item).includes(check))
    ?.getAttribute('data-level');
const fold = (name: string) => {
  const section = screen.getByRole('region', { name });
  const summary = section.querySelector('summary');
  if (!summary) throw new Error(`${name} does not fold`);
  return { section, summary };
};
const faultOf = (field: HTMLElement) =>
  seen(document.getElementById(field.getAttribute('aria-describedby') ?? '') ?? null);

describe('a target', () => {
  it('is edited, fails a check, is put right, passes, and is undone to the start', async () => {
    const { user } = shown();
    expect(levelOf('目标合计与全省目标')).toBe('holds');
    for (const { name, target: of } of anAtlas().regions)
      if (of.qualifier !== '=') await user.selectOptions(sign(name.zh), '=');
    expect(levelOf('目标合计与全省目标')).toBe('fails');
    expect(seen(balance())).toContain('合计 23200 亿元（情景），比全省 ≥28000 亿元 少 4800 亿元（情景）');
    expect(within(balance()).getByText('不成立：目标合计与全省目标。').getAttribute('aria-live')).toBe('polite');
    await user.clear(target('佛山'));
    await user.type(target('佛山'), '10800{Enter}');
    expect(levelOf('目标合计与全省目标')).toBe('holds');
    expect(within(balance()).getByText('核对：没有不成立的。')).toBeTruthy();
    const undo = screen.getByRole('button', { name: '撤销（9 步）' });
    for (let step = 0; step < 9; step += 1) await user.click(undo);
    expect(steps().now).toEqual(PLAN);
    expect(seen(undo)).toBe('');
    await user.click(undo);
    expect(screen.getByText('没有可撤销的')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重做（9 步）' }));
    expect(steps().now.targets).toHaveLength(1);
  });

  it('shows the scenario from the first edit on, and says so as long as it does', async () => {
    const { user, page } = shown();
    expect(page.container.querySelector('.scenario-mark')).toBeNull();
    await user.clear(target('佛山'));
    await user.type(target('佛山'), '7000{Enter}');
    expect(store.getState().scene.comparing.shows).toBe('scenario');
    expect(seen(page.container.querySelector('.scenario-mark'))).toBe('情景数值，不是行动计划的数值。目标 1');
    await user.click(screen.getByRole('radio', { name: '变化' }));
    expect(seen(page.container.querySelector('.scenario-mark'))).toContain('变化：情景减行动计划。');
    await user.click(screen.getByRole('radio', { name: '原文' }));
    expect(seen(page.container.querySelector('.scenario-mark'))).toContain('所示为行动计划的数值');
    await user.click(screen.getByRole('radio', { name: '情景' }));
    await user.click(screen.getByRole('button', { name: '回到行动计划' }));
    expect(seen(page.container.querySelector('.scenario-mark'))).toContain('情景没有改动');
    expect(steps().past).toHaveLength(2);
    await user.keyboard('{Control>}z{/Control}');
    expect(steps().now.targets).toHaveLength(1);
  });

  it('is taken when the field is left, with the sign that was typed, and restored', async () => {
    const { user } = shown();
    await user.clear(target('肇庆'));
    await user.type(target('肇庆'), '约１８００');
    expect(faultOf(target('肇庆'))).toBe('读作 约 1800 亿元（情景）');
    await user.tab();
    expect(steps().now.targets).toEqual([{ region: 'zhaoqing', value: 1800, qualifier: '~' }]);
    expect(sign('肇庆').value).toBe('~');
    expect(target('肇庆').value).toBe('1800');
    await user.click(screen.getByRole('button', { name: '还原肇庆的目标，亿元' }));
    expect(steps().now).toEqual(PLAN);
    expect(document.activeElement).toBe(target('肇庆'));
  });

  it.each([
    ['-5', '目标不能为负'],
    ['abc', '读不出数'],
    ['1e9', '不读 1e9 这样的写法'],
    ['99999999999', '太大'],
    ['0', '目标不能为 0'],
  ])('typed as %s is refused at its field, and nothing is lost', async (text, fault) => {
    const { user } = shown();
    await user.clear(target('清远'));
    await user.type(target('清远'), '1300{Enter}');
    await user.clear(target('佛山'));
    await user.type(target('佛山'), text);
    expect(target('佛山').getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    expect(target('佛山').getAttribute('aria-invalid')).toBe('true');
    expect(faultOf(target('佛山'))).toContain(fault);
    expect(target('佛山').value).toBe(text);
    expect(steps().now.targets).toEqual([{ region: 'qingyuan', value: 1300, qualifier: '>' }]);
    await user.click(target('佛山'));
    await user.keyboard('{Escape}');
    expect(target('佛山').value).toBe('6000');
    expect(faultOf(target('佛山'))).toBe('');
  });

  it('left empty is refused too', async () => {
    const { user } = shown();
    await user.clear(target('佛山'));
    await user.tab();
    expect(faultOf(target('佛山'))).toContain('目标空着');
    expect(steps().past).toEqual([]);
  });

  it('is in bn CNY in English, and kept in 亿元', async () => {
    const { user } = shown('en');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Target of Foshan, bn CNY' });
    expect(field.value).toBe('600');
    await user.clear(field);
    await user.type(field, 'at least 700.3 bn{Enter}');
    expect(steps().now.targets).toEqual([{ region: 'foshan', value: 7003, qualifier: '>=' }]);
    expect(field.value).toBe('700.3');
  });

  it('of 云浮 stands with what it covers', () => {
    shown();
    expect(seen(target('云浮').closest('li'))).toContain('仅石材');
  });
});

describe('keys', () => {
  it('undo where nothing is typed, and leave a field alone where something is', async () => {
    const { user } = shown();
    await user.clear(target('佛山'));
    await user.type(target('佛山'), '7000{Enter}');
    await user.keyboard('{Control>}z{/Control}');
    expect(steps().now).toEqual(PLAN);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(steps().now.targets).toHaveLength(1);
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    expect(steps().now.targets).toHaveLength(1);
    await user.type(target('佛山'), '5');
    await user.keyboard('{Control>}z{/Control}');
    expect(steps().now.targets).toHaveLength(1);
  });
});

describe('cities', () => {
  it('claimed by two regions fail, left to one pass', async () => {
    const { user } = shown();
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
    const { user } = shown();
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
    await user.selectOptions(within(section).getByRole('combobox', { name: '气凝胶：门类' }), 'chemical');
    expect(levelOf('没有门类的材料')).toBe('holds');
    expect(levelOf('不属任何材料族的材料')).toBe('caution');
    const name = within(section).getByRole('textbox', { name: '材料名称 气凝胶' });
    await user.clear(name);
    await user.tab();
    expect(faultOf(name)).toBe('写出材料的名称。');
    await user.type(name, '硅气凝胶{Enter}');
    expect(steps().now.added[0]?.name).toBe('硅气凝胶');
    await user.click(within(section).getByRole('button', { name: '删除硅气凝胶' }));
    expect(steps().now).toEqual(PLAN);
  });
});

describe('planned sites', () => {
  it('are added by coordinates, told where they lie, moved, renamed and removed', async () => {
    const { user } = shown();
    await user.click(fold('规划地点').summary);
    const { section } = fold('规划地点');
    await user.type(within(section).getByRole('textbox', { name: '新地点的名称' }), '新基地');
    const at = within(section).getByRole('textbox', { name: '坐标' });
    await user.type(at, '139.7, 35.7{Enter}');
    expect(faultOf(at)).toContain('在图幅之外');
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
    const { user } = shown();
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
});

describe('without a scenario', () => {
  it('shows no checks', () => {
    store.setState({ scenario: null });
    const { page } = show(<BalanceChecks />);
    expect(seen(page.container)).toBe('');
  });
});
