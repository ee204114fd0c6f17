// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CRITERIA, DEFAULT_FINDING, type Finding } from '../../../src/model/finding.ts';
import type { FamilyId } from '../../../src/model/ids.ts';
import { FindForm } from '../../../src/panels/find/FindForm.tsx';
import { store } from '../../../src/state/store.ts';
import { findWords } from '../../../src/text/findWords.ts';
import { seen, show } from '../show.tsx';

const finding = () => store.getState().scene.finding;
const asked = (part: Partial<Finding>) => ({ view: 'find', finding: { ...DEFAULT_FINDING, ...part } }) as const;
const families = (...ids: readonly string[]) => ids.map((id) => id as FamilyId);

beforeEach(() => history.replaceState(null, '', '/'));

describe('the materials needed', () => {
  it('are chosen from families by sector, with how many regions name them, and removed by their chips', async () => {
    const { user } = show(<FindForm />, asked({}));
    expect(screen.getByText('未选材料，材料匹配暂不计分。', { selector: '.find-section > p' })).toBeTruthy();
    const add = screen.getByRole('button', { name: '添加' });
    await user.click(add);
    expect(add.getAttribute('aria-expanded')).toBe('true');
    const chooser = screen.getByRole('group', { name: '选择材料' });
    const group = within(chooser).getByRole('group', { name: '有色金属' });
    await user.click(within(group).getByRole('checkbox', { name: '铝加工 4 区' }));
    expect(finding().needs).toEqual(['processed-aluminium']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: '选择材料' })).toBeNull();
    expect(document.activeElement).toBe(add);
    await user.click(screen.getByRole('button', { name: '去掉材料：铝加工' }));
    expect(finding().needs).toEqual([]);
    expect(document.activeElement).toBe(add);
  });

  it('are found by a wording that counts as a family, and a name that is not there is answered in a sentence', async () => {
    const { user } = show(<FindForm />, asked({}));
    await user.click(screen.getByRole('button', { name: '添加' }));
    const field = screen.getByRole('searchbox', { name: '按名称查找' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('铝型材');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: /^铝加工/ })).toBeTruthy();
    await user.clear(field);
    await user.keyboard('燃素');
    expect(seen(screen.getByText(/燃素/))).toBe('没有名称含“燃素”的材料。');
  });

  it('say which wordings count as them, and why', () => {
    show(<FindForm />, asked({ needs: families('processed-aluminium') }));
    expect(screen.getByText('铝加工材、铝型材计入铝加工。')).toBeTruthy();
    expect(screen.getByText(/型材是加工材的一种/)).toBeTruthy();
  });
});

describe('the weights', () => {
  it('stand for all eight criteria and say why one is off and for which regions one is a range', () => {
    show(<FindForm />, asked({ needs: families('plastics') }));
    const { criterion } = findWords('zh');
    for (const each of CRITERIA) expect(screen.getByRole('slider', { name: criterion[each] })).toBeTruthy();
    const told = (name: string) => {
      const id = screen.getByRole('slider', { name }).getAttribute('aria-describedby');
      return id === null ? '' : seen(document.getElementById(id));
    };
    expect(told('离参考点近')).toBe('未定参考点，暂不计分。');
    expect(told('材料匹配')).toContain('广州');
    expect(told('目标规模')).toBe('除佛山外各区的目标是下限，按区间计。');
    expect(told('国家级绿色园区')).toContain('未见园区记录');
    expect(told('离港口近')).toBe('');
    expect(screen.getByText(/其中 30 暂不计分/)).toBeTruthy();
  });

  it('rescale, add up to 100 and are reset', async () => {
    const { user } = show(<FindForm />, asked({}));
    fireEvent.change(screen.getByRole('slider', { name: '离机场近' }), { target: { value: '50' } });
    expect(finding().weights.airport).toBe(50);
    expect(screen.getByText('合计 100')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '恢复初始权重' }));
    expect(finding().weights).toEqual(DEFAULT_FINDING.weights);
  });

  it('keep the ratio of the others through a drag to the end and back, which is one step for back', () => {
    show(<FindForm />, asked({}));
    const slider = screen.getByRole('slider', { name: '材料匹配' });
    const entries = history.length;
    fireEvent.pointerDown(slider);
    for (const value of ['70', '100', '40']) fireEvent.change(slider, { target: { value } });
    fireEvent.pointerUp(slider);
    expect(finding().weights).toEqual(DEFAULT_FINDING.weights);
    expect(history.length - entries).toBe(1);
    fireEvent.pointerDown(slider);
    fireEvent.change(slider, { target: { value: '60' } });
    expect(history.length - entries).toBe(2);
  });

  it('say in a sentence that all are zero', () => {
    const none = { material: 0, near: 0, port: 0, airport: 0, rail: 0, size: 0, intensity: 0, park: 0 };
    show(<FindForm />, asked({ weights: none }));
    expect(screen.getByText('合计 0')).toBeTruthy();
    expect(screen.getByText(/全部权重为零/)).toBeTruthy();
  });
});

describe('the radius', () => {
  it('runs from 0 to 200 km and says what zero means', () => {
    show(<FindForm />, asked({}));
    const slider = screen.getByRole('slider', { name: '半径' });
    expect([slider.getAttribute('min'), slider.getAttribute('max')]).toEqual(['0', '200']);
    expect(slider.getAttribute('aria-valuetext')?.replace('\u00a0', ' ')).toBe('100 km');
    fireEvent.change(slider, { target: { value: '0' } });
    expect(finding().radiusKm).toBe(0);
    expect(screen.getByText(/半径为零，不画圈/)).toBeTruthy();
  });
});

describe('the formulas', () => {
  it('name unit, direction and ends of each criterion, and what a score is not', () => {
    show(<FindForm />, { ...asked({}), lang: 'en' });
    const how = seen(screen.getByText('How scores are made').closest('details'));
    expect(how).toContain('200 km and beyond 0');
    expect(how).toContain('600 bn CNY and more 1');
    expect(how).toContain('160 million CNY/km² and more 1');
    expect(screen.getByText(/not investment advice/)).toBeTruthy();
  });
});

describe('words of a scene that changes', () => {
  it('follow the language', () => {
    show(<FindForm />, asked({}));
    act(() => store.setState({ scene: { ...store.getState().scene, lang: 'en' } }));
    expect(screen.getByRole('slider', { name: 'Material match' })).toBeTruthy();
  });
});
