// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withMaterial, withTarget } from '../../../src/analysis/editScenario.ts';
import { writeScenario } from '../../../src/load/scenarioFile.ts';
import { readScenarioFragment } from '../../../src/load/scenarioFragment.ts';
import type { RegionId } from '../../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../../src/model/scenario.ts';
import { ScenarioNotices } from '../../../src/panels/compare/ScenarioNotices.tsx';
import { ScenarioShelf } from '../../../src/panels/compare/ScenarioShelf.tsx';
import { editScenario, undoScenario } from '../../../src/state/scenarioActions.ts';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const atlas = anAtlas();
const foshan = 'foshan' as RegionId;
const empty = emptyScenario(atlas.edition.id);
const withFoshan = (value: number, name = ''): Scenario => withTarget(atlas, { ...empty, name }, foshan, value, '>=');
const now = () => store.getState().scenario?.now;
const names = () => store.getState().shelf.named.map(({ scenario }) => scenario.name);
const shows = () => store.getState().scene.comparing.shows;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const page = () => seen(document.body);

function open(scenario: Scenario, lang: 'zh' | 'en' = 'zh') {
  store.setState({
    scenario: { now: scenario, past: [], future: [] },
    shelf: { device: 'kept', named: [], before: null, aside: null, reports: [] },
  });
  return show(
    <>
      <ScenarioNotices />
      <ScenarioShelf />
    </>,
    { view: 'compare', lang },
  );
}

async function saveAs(user: UserEvent, name: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: '名称' });
  await user.clear(field);
  if (name !== '') await user.type(field, name);
  await user.click(button('存入情景库'));
}

async function choose(user: UserEvent, text: string, name = '情景.json'): Promise<void> {
  await user.upload(screen.getByLabelText('打开文件', { selector: 'input' }), new File([text], name));
  await screen.findAllByText(/在手上|没有打开|已打开/);
}

beforeEach(() => history.replaceState(null, '', '/'));

describe('the shelf of scenarios', () => {
  it('says what to do while nothing is changed, and offers files alone', () => {
    open(empty);
    expect(page()).toContain('手上的情景还与原文一样');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: '存为文件' })).toBeNull();
    expect(button('打开文件')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('saves under a name, which the scenario then has; without one it asks', async () => {
    const { user } = open(withFoshan(6500));
    await saveAs(user, '');
    expect(page()).toContain('先写名称');
    expect(names()).toEqual([]);
    await saveAs(user, ' 多一点 ');
    expect(names()).toEqual(['多一点']);
    expect(now()?.name).toBe('多一点');
    expect(page()).toContain('已存入「多一点」');
    expect(seen(screen.getByRole('listitem'))).toMatch(/目标 1；\d{4}-\d\d-\d\d手上/);
    act(() => editScenario((scenario) => withTarget(atlas, scenario, foshan, 6600, '=')));
    expect(seen(screen.getByRole('listitem'))).toContain('手上的已改动');
  });

  it('asks where the name is taken: replace, which can be undone, or a number', async () => {
    const { user } = open(withFoshan(6500));
    await saveAs(user, '甲');
    act(() => editScenario((scenario) => withTarget(atlas, scenario, foshan, 7000, '=')));
    await saveAs(user, '甲');
    expect(page()).toContain('情景库里已有「甲」。');
    await user.click(button('取消'));
    expect(store.getState().shelf.named[0]?.scenario.targets[0]?.value).toBe(6500);
    await saveAs(user, '甲');
    await user.click(button('替换它'));
    expect(store.getState().shelf.named.map(({ scenario }) => scenario.targets[0]?.value)).toEqual([7000]);
    await user.click(button('撤销删除或替换'));
    expect(store.getState().shelf.named.map(({ scenario }) => scenario.targets[0]?.value)).toEqual([6500]);
    await saveAs(user, '甲');
    await user.click(button('另存为「甲 2」'));
    expect(names()).toEqual(['甲', '甲 2']);
  });

  it('opens as a step for undo, renames, duplicates, deletes and brings back', async () => {
    const { user } = open(withFoshan(6500));
    await saveAs(user, '甲');
    act(() => editScenario((scenario) => withTarget(atlas, scenario, foshan, 7000, '=')));
    await user.click(button('打开「甲」'));
    expect(now()?.targets[0]?.value).toBe(6500);
    expect(shows()).toBe('scenario');
    act(undoScenario);
    expect(now()?.targets[0]?.value).toBe(7000);
    await user.click(button('复制「甲」'));
    expect(names()).toEqual(['甲', '甲 2']);
    await user.click(button('改名：甲 2'));
    const field = screen.getByRole('textbox', { name: '「甲 2」的新名称' });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, '甲{Enter}');
    expect(page()).toContain('已有「甲」');
    await user.clear(field);
    await user.type(field, '乙{Enter}');
    expect(names()).toEqual(['甲', '乙']);
    await user.click(button('删除「甲」'));
    expect(names()).toEqual(['乙']);
    await user.click(button('撤销删除或替换'));
    expect(names()).toEqual(['甲', '乙']);
    expect(screen.queryByRole('button', { name: '撤销删除或替换' })).toBeNull();
  });

  it('says at once where the browser keeps nothing, with the file offered', () => {
    open(withFoshan(6500));
    act(() => store.setState({ shelf: { ...store.getState().shelf, device: 'refused' } }));
    expect(page()).toContain('浏览器不让存');
    expect(button('存为文件')).toBeTruthy();
  });

  it('is in English too', () => {
    open(withFoshan(6500, 'More'), 'en');
    expect(button('Save as a file')).toBeTruthy();
    expect(seen(screen.getByRole('table'))).toContain('≥650 bn CNY (scenario)');
    expect(page()).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a file of a scenario', () => {
  it('is saved with the day in its name', async () => {
    const saved: Blob[] = [];
    const url = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:x';
    });
    const { user } = open(withFoshan(6500, '甲'));
    await user.click(button('存为文件'));
    expect(page()).toMatch(/已存为 yuecai-scenario-draft-2020-\d{4}-\d\d-\d\d\.json/);
    expect(await saved[0]?.text()).toBe(writeScenario(withFoshan(6500, '甲')));
    url.mockRestore();
  });

  it('is taken in hand, a step for undo', async () => {
    const { user } = open(withFoshan(6500));
    await choose(user, writeScenario(withFoshan(7000, '乙')));
    expect(now()).toEqual(withFoshan(7000, '乙'));
    expect(page()).toContain('「乙」已在手上');
    expect(shows()).toBe('scenario');
    act(undoScenario);
    expect(now()).toEqual(withFoshan(6500));
  });

  it('is refused with its reason where it is no scenario, and nothing is changed', async () => {
    const { user } = open(withFoshan(6500));
    await choose(user, writeScenario(withFoshan(7000)).slice(0, 100), 'cut.json');
    expect(page()).toMatch(/没有打开文件「cut\.json」：它不完整.*手上的情景没有变。/);
    expect(now()).toEqual(withFoshan(6500));
    expect(shows()).toBe('base');
    await choose(user, '<script>alert(1)</script>', 'x.json');
    expect(page()).not.toContain('cut.json');
    expect(page()).toMatch(/它不是情景文件的写法（开头是“<script>alert\(1\)<\/script>”）/);
    expect(document.querySelector('script')).toBeNull();
    await user.click(button('知道了'));
    expect(page()).not.toContain('没有打开');
  });

  it('is opened without what is broken, which is listed with its place and what is expected', async () => {
    const { user } = open(empty);
    const both = withMaterial(withFoshan(7000), { region: foshan, name: '石墨烯', family: null, sector: null });
    await choose(user, writeScenario(both).replace('"planned-1"', '"<b>x</b>"'));
    expect(now()?.added).toEqual([]);
    expect(now()?.targets).toHaveLength(1);
    const fault = within(screen.getByRole('region', { name: '认不出之处' })).getByRole('listitem');
    expect(seen(fault)).toBe('added[0].id写的是 <b>x</b>应为 planned- 加数字');
  });

  it('can be dropped', async () => {
    open(empty);
    const zone = document.querySelector('.shelf-files');
    if (!zone) throw new Error('nowhere to drop');
    const files = [new File([writeScenario(withFoshan(7000, '丙'))], '丙.json')];
    fireEvent.dragOver(zone, { dataTransfer: { types: ['Files'], files } });
    expect(zone.getAttribute('data-over')).toBe('true');
    fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files } });
    await screen.findByText(/「丙」已在手上/);
    expect(zone.getAttribute('data-over')).toBe('false');
  });
});

describe('a link to a scenario', () => {
  it('carries the scenario and shows its figures', async () => {
    const { user } = open(withFoshan(6500, '甲'));
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(button('复制情景链接'));
    const link = new URL(String(copy.mock.calls[0]?.[0]));
    expect(link.search).toContain('show=scenario');
    expect(readScenarioFragment(link.hash, atlas)?.scenario).toEqual(withFoshan(6500, '甲'));
  });

  it('is not offered where the scenario is too large for one; the file is', () => {
    let large = empty;
    for (let at = 0; at < 60; at += 1)
      large = withMaterial(large, { region: foshan, name: `很长的材料名称之${at}`, family: null, sector: null });
    open(large);
    expect(page()).toContain('这个情景放不进链接');
    expect(screen.queryByRole('button', { name: '复制情景链接' })).toBeNull();
    expect(button('存为文件')).toBeTruthy();
  });

  it('that met another scenario on the device asks which to keep', async () => {
    const { user } = open(withFoshan(6500));
    act(() => store.setState({ shelf: { ...store.getState().shelf, aside: withFoshan(7000, '我的') } }));
    expect(page()).toContain('本机另有一个（我的），没有动它');
    await user.click(button('用链接的，本机的存入情景库'));
    expect(names()).toEqual(['我的']);
    expect(now()).toEqual(withFoshan(6500));
    expect(screen.queryByRole('button', { name: '用本机的' })).toBeNull();
  });
});

describe('scenarios side by side', () => {
  it('have the plan, the one in hand and the chosen ones in columns', async () => {
    const { user } = open(withFoshan(6500));
    await saveAs(user, '甲');
    act(() => editScenario((scenario) => withTarget(atlas, { ...scenario, name: '乙' }, foshan, 9000, '=')));
    await user.click(screen.getByRole('checkbox', { name: '甲' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('columnheader').slice(0, 4).map(seen)).toEqual([
      '项目',
      '原文',
      '手上的情景',
      '甲',
    ]);
    const row = within(table).getByRole('row', { name: /^佛山/ });
    expect(seen(row)).toContain('6000 亿元');
    expect(seen(row)).toContain('9000 亿元（情景）');
    expect(seen(row)).toContain('≥6500 亿元（情景）');
    expect(seen(within(table).getByRole('row', { name: /^与全省目标之差/ }))).toContain('少 约 4800 亿元');
  });
});
