// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen } from '../show.tsx';
import { balance, levelOf, PLAN, saidOf, showScenario, steps } from './scenarioScreen.tsx';

const target = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `${name}的目标，亿元` });
const sign = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: `${name}目标的限定词` });

describe('a target', () => {
  it('is edited, fails a check, is put right, passes, and is undone to the start', async () => {
    const { user } = showScenario();
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
    expect(seen(undo)).toBe('撤销（0 步）');
    await user.click(undo);
    expect(screen.getByText('没有可撤销的')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重做（9 步）' }));
    expect(steps().now.targets).toHaveLength(1);
  });

  it('shows the scenario from the first edit on, and says so as long as it does', async () => {
    const { user, page } = showScenario();
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
    const { user } = showScenario();
    await user.clear(target('肇庆'));
    await user.type(target('肇庆'), '约１８００');
    expect(saidOf(target('肇庆'))).toBe('读作 约 1800 亿元（情景）');
    await user.tab();
    expect(steps().now.targets).toEqual([{ region: 'zhaoqing', value: 1800, qualifier: '~' }]);
    expect(sign('肇庆').value).toBe('~');
    expect(target('肇庆').value).toBe('1800');
    await user.click(screen.getByRole('button', { name: '还原肇庆的目标' }));
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
    const { user } = showScenario();
    await user.clear(target('清远'));
    await user.type(target('清远'), '1300{Enter}');
    await user.clear(target('佛山'));
    await user.type(target('佛山'), text);
    expect(target('佛山').getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    expect(target('佛山').getAttribute('aria-invalid')).toBe('true');
    expect(saidOf(target('佛山'))).toContain(fault);
    expect(target('佛山').value).toBe(text);
    expect(steps().now.targets).toEqual([{ region: 'qingyuan', value: 1300, qualifier: '>' }]);
    await user.click(target('佛山'));
    await user.keyboard('{Escape}');
    expect(target('佛山').value).toBe('6000');
    expect(saidOf(target('佛山'))).toBe('');
  });

  it('left empty is refused too', async () => {
    const { user } = showScenario();
    await user.clear(target('佛山'));
    await user.tab();
    expect(saidOf(target('佛山'))).toContain('目标空着');
    expect(steps().past).toEqual([]);
  });

  it('is in bn CNY in English, and kept in 亿元', async () => {
    const { user } = showScenario('en');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Target of Foshan, bn CNY' });
    expect(field.value).toBe('600');
    await user.clear(field);
    await user.type(field, 'at least 700.3 bn{Enter}');
    expect(steps().now.targets).toEqual([{ region: 'foshan', value: 7003, qualifier: '>=' }]);
    expect(field.value).toBe('700.3');
  });

  it('of 云浮 stands with what it covers', () => {
    showScenario();
    expect(seen(target('云浮').closest('li'))).toContain('仅石材');
  });
});

describe('keys', () => {
  it('undo where nothing is typed, and leave a field alone where something is', async () => {
    const { user } = showScenario();
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
