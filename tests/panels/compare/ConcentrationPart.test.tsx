// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { withTarget } from '../../../src/analysis/editScenario.ts';
import { DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import type { RegionId } from '../../../src/model/ids.ts';
import { emptyScenario } from '../../../src/model/scenario.ts';
import { ConcentrationFigure } from '../../../src/panels/compare/charts/ConcentrationFigure.tsx';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const atlas = anAtlas();

beforeEach(() => store.setState({ scenario: null }));

function firstTable(): HTMLElement {
  const [table] = screen.getAllByRole('table');
  if (table === undefined) throw new Error('There is a table.');
  return table;
}

function cells(name: RegExp): readonly string[] {
  const row = within(firstTable()).getByRole('row', { name });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent ?? '')
    .map((text) => text.replaceAll('\u00a0', ' '));
}

test('gives each measure with its sign, how it is worked out, and the warning', () => {
  show(<ConcentrationFigure />, { view: 'compare' });
  expect(cells(/^所列目标之和/)).toEqual(['>23200 亿元']);
  expect(cells(/^HHI（0—1）/)).toEqual(['约 0.171']);
  expect(cells(/^HHI（0—10000）/)).toEqual(['约 1708']);
  expect(cells(/^最大三项之比/)).toEqual(['约 66.8%']);
  const words = seen(document.body);
  expect(words).toContain('9 个目标中 8 个不是确数（≥、>）');
  expect(words).toContain('云浮的目标仅石材');
  expect(words).toContain('只是比值，不是份额，也不是上限或下限');
  expect(words).toContain('Hirschman 1945');
  expect(words).toContain('取各市驻地的平均位置');
});

test('a scenario stands beside the plan once it is asked for, marked, with the difference and the way of the centre', async () => {
  const now = withTarget(atlas, emptyScenario(atlas.edition.id), 'zhanjiang' as RegionId, 8000, '>=');
  store.setState({ scenario: { now, past: [], future: [] } });
  const { user } = show(<ConcentrationFigure />, { view: 'compare' });
  expect(cells(/^所列目标之和/)).toEqual(['>23200 亿元']);
  await user.click(screen.getByRole('button', { name: '手边有情景，与原文并列' }));
  expect(store.getState().scene.comparing.shows).toBe('change');
  expect(cells(/^所列目标之和/)).toEqual(['>23200 亿元', '>30200 亿元（情景）', '约 +7000 亿元（情景）']);
  const [, , shift] = cells(/^加权中心/);
  expect(shift).toMatch(/^向西南移 约 \d+ km（情景）$/);
  expect(cells(/^最近邻平均距离/)[2]).toBe('不变');
});

test('a scenario that gives no region a target is answered in words', () => {
  const now = atlas.regions.reduce(
    (scenario, { id }) => withTarget(atlas, scenario, id, 0, '='),
    emptyScenario(atlas.edition.id),
  );
  store.setState({ scenario: { now, past: [], future: [] } });
  show(<ConcentrationFigure />, {
    view: 'compare',
    comparing: { ...DEFAULT_COMPARING, shows: 'scenario' },
    lang: 'en',
  });
  expect(screen.getByRole('heading', { name: /^None of the nine has a target above zero/ })).toBeTruthy();
  expect(seen(document.body)).not.toMatch(/NaN|Infinity|undefined/);
});
