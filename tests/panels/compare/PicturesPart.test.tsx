// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { withTarget } from '../../../src/analysis/editScenario.ts';
import { DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import type { AreaId, RegionId } from '../../../src/model/ids.ts';
import { emptyScenario } from '../../../src/model/scenario.ts';
import { Charts } from '../../../src/panels/compare/charts/Charts.tsx';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const atlas = anAtlas();

beforeEach(() => store.setState({ scenario: null }));

function areas(...ids: readonly string[]): readonly AreaId[] {
  return ids as readonly AreaId[];
}

function withScenario(value: number): void {
  const now = withTarget(atlas, emptyScenario(atlas.edition.id), 'qingyuan' as RegionId, value, '>=');
  store.setState({ scenario: { now, past: [], future: [] } });
}

test('each picture is one image named by its finding', () => {
  show(<Charts />, { view: 'compare' });
  const names = screen
    .getAllByRole('img')
    .map((image) => seen({ textContent: image.getAttribute('aria-label') } as Element));
  expect(names).toEqual([
    '每平方公里的目标，所列数值以佛山最高，1.58 亿元/km²；韶关最低，>0.05 亿元/km²',
    '共有材料族最多，5 族：肇庆与清远 Jaccard 0.83、佛山与清远 Jaccard 0.63',
    '2025 年目标：所列数值以佛山最大，6000 亿元；9 项中 8 项只给下限',
    '土地面积以清远居首，19 040 km²；2025 年目标以佛山居首，6000 亿元',
  ]);
});

test('signs stand by the numbers, 仅石材 by 云浮’s, in picture and table', () => {
  show(<Charts />, { view: 'compare' });
  const picture = seen(screen.getAllByRole('img')[0] ?? null);
  expect(picture).toContain('>2000');
  expect(picture).toContain('>1000 仅石材');
  const [table] = screen.getAllByRole('table');
  const row = within(table as HTMLElement).getByRole('row', { name: /^云浮/ });
  expect(seen(row)).toContain('>1000 亿元');
  expect(seen(row)).toContain('仅石材');
});

test('the axes follow the choice and stand in the scene; what lacks a number is listed with the reason', async () => {
  const { user } = show(<Charts />, { view: 'compare', areas: areas('foshan', 'guangzhou', '440300', '441600') });
  await user.selectOptions(screen.getByRole('combobox', { name: '横轴' }), 'population');
  await user.selectOptions(screen.getByRole('combobox', { name: '纵轴' }), 'intensity');
  expect(store.getState().scene.comparing).toMatchObject({ x: 'population', y: 'intensity' });
  const scatter = screen.getByRole('region', { name: /^常住人口以广州居首.*目标强度以佛山居首/ });
  expect(seen(scatter)).toContain('没有数值：深圳（只对所属区域整体给出）；河源（没有可引的来源）。');
});

test.each([[['foshan', 'zhaoqing']], [['shaoguan', 'zhanjiang']], [['foshan']]])(
  'target against area has lines of equal intensity and both axes logarithmic, however near to each other %j are',
  (ids) => {
    show(<Charts />, { view: 'compare', areas: areas(...ids) });
    const [picture] = screen.getAllByRole('img');
    const text = seen(picture ?? null);
    expect(text).toContain('土地面积（km²，对数）');
    expect(text).toContain('2025 年目标（亿元，对数）');
    expect(text).toMatch(/\d 亿元\/km²/);
    expect(picture?.querySelectorAll('.plot-tick, .visx-axis-tick').length).toBeGreaterThan(3);
  },
);

test('any indicator can be ranked', async () => {
  const { user } = show(<Charts />, { view: 'compare' });
  await user.selectOptions(screen.getByRole('combobox', { name: '指标' }), 'materials');
  expect(screen.getByRole('img', { name: /^点名材料：所列数值以佛山最大/ })).toBeTruthy();
});

test('a scenario’s numbers are marked in title, picture and table, with the plan’s beside them; the plan shows none of it', () => {
  withScenario(9000);
  show(<Charts />, { view: 'compare', comparing: { ...DEFAULT_COMPARING, shows: 'change' } });
  const ranking = screen.getByRole('region', { name: /^2025 年目标/ });
  expect(seen(ranking)).toContain('≥9000 亿元（情景）');
  const row = within(within(ranking).getByRole('table')).getByRole('row', { name: /^清远（情景）/ });
  expect(seen(row)).toContain('原文 >1200 亿元');
  show(<Charts />, { view: 'compare' });
  expect(seen(document.body)).not.toContain('9000');
  expect(seen(document.body)).not.toContain('（情景）');
});

test('words of areas that nothing is said of make no picture up', () => {
  show(<Charts />, { view: 'compare', areas: areas('441600'), lang: 'en' });
  expect(screen.getByRole('heading', { name: 'None of these has both a target and an area' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Fewer than two of these can be compared' })).toBeTruthy();
  expect(seen(document.body)).not.toMatch(/NaN|Infinity|undefined/);
});
