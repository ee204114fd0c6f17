// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { withMembership, withSite, withTarget } from '../../../src/analysis/editScenario.ts';
import { isInside } from '../../../src/analysis/isInside.ts';
import { type Comparing, DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import type { AreaId, CityCode, RegionId } from '../../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../../src/model/scenario.ts';
import { CompareMap } from '../../../src/panels/compare/CompareMap.tsx';
import { askForSpot } from '../../../src/state/placingActions.ts';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const atlas = anAtlas();
const FOSHAN = 'foshan' as RegionId;
const NOTHING = emptyScenario(atlas.edition.id);
const EDITED = withMembership(
  atlas,
  withSite(withTarget(atlas, NOTHING, FOSHAN, 7000, '>='), '规划点 1', [113.1, 23]),
  '440700' as CityCode,
  [FOSHAN],
);

interface Asked {
  readonly areas?: readonly string[];
  readonly comparing?: Partial<Comparing>;
  readonly scenario?: Scenario;
  readonly lang?: 'zh' | 'en';
}

function open({ areas = [], comparing = {}, scenario = NOTHING, lang = 'zh' }: Asked) {
  store.setState({ scenario: { now: scenario, past: [], future: [] }, placing: null });
  return show(<CompareMap />, {
    view: 'compare',
    lang,
    areas: areas.map((id) => id as AreaId),
    comparing: { ...DEFAULT_COMPARING, ...comparing },
  });
}

const map = () => screen.getByRole('application');
const area = (name: RegExp) => within(map()).getByRole('button', { name });
const picture = () => seen(map());

beforeEach(() => store.setState({ scenario: null, placing: null }));

describe('the map beside a comparison', () => {
  it('has a button for every area, with its target, sign and members, and one stop of the Tab key', () => {
    open({ areas: ['foshan', 'zhaoqing'] });
    const buttons = within(map()).getAllByRole('button');
    const unlisted = atlas.cities.filter(({ region }) => region === null);
    expect(buttons).toHaveLength(atlas.regions.length + unlisted.length);
    expect(buttons.filter((button) => button.getAttribute('tabindex') === '0')).toEqual([area(/^佛山/)]);
    expect(area(/^佛山/).getAttribute('aria-label')).toBe('佛山：2025 年目标 6000 亿元；成员 佛山');
    expect(area(/^云浮/).getAttribute('aria-label')).toBe('云浮：2025 年目标 超过 1000 亿元 仅石材；成员 云浮');
    expect(area(/^江门/).getAttribute('aria-label')).toBe('江门：未列区域集群；无目标');
    expect(area(/^佛山/).getAttribute('aria-pressed')).toBe('true');
    expect(picture()).toContain('69 km');
  });

  it('puts an area beside what is compared by click and by key, and takes it away again', async () => {
    const { user } = open({ areas: ['foshan', 'zhaoqing'] });
    await user.click(area(/^清远/));
    expect(store.getState().scene.areas).toEqual(['foshan', 'zhaoqing', 'qingyuan']);
    act(() => area(/^佛山/).focus());
    await user.keyboard('{Enter}');
    expect(store.getState().scene.areas).toEqual(['zhaoqing', 'qingyuan']);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(area(/^佛山/));
    expect(document.activeElement?.getAttribute('data-area')).toBe('guangzhou');
    expect(seen(document.querySelector('.compare-map-line'))).toContain('广州：2025 年目标 ≥5000 亿元；成员 广州');
  });

  it('has all nine pressed where none is chosen, and takes away the one that is clicked', () => {
    open({});
    const line = () => seen(document.querySelector('.compare-map-line'));
    expect(within(map()).getAllByRole('button', { pressed: true })).toHaveLength(atlas.regions.length);
    expect(line()).toContain('已满九处');
    fireEvent.click(area(/^佛山/));
    expect(store.getState().scene.areas).toEqual(atlas.regions.flatMap(({ id }) => (id === FOSHAN ? [] : [id])));
    expect(line()).toContain('点选加入或移出对比');
  });

  it('shows nothing of the scenario while the plan is shown', () => {
    open({ scenario: EDITED, comparing: { part: 'scenario' } });
    expect(picture()).not.toMatch(/情景|7000|规划点/);
    expect(document.querySelectorAll('.compare-ghost, .compare-planned')).toHaveLength(0);
    expect(area(/^佛山/).getAttribute('aria-label')).not.toContain('情景');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('首列类别与 2025 年目标');
  });

  it('shows a scenario with its mark, the plan beside it, and what changed hands otherwise than by colour', () => {
    open({ scenario: EDITED, comparing: { part: 'scenario', shows: 'scenario' } });
    expect(picture()).toContain('≥7000（情景）');
    expect(picture()).toContain('规划点 1');
    expect(area(/^佛山/).getAttribute('aria-label')).toBe(
      '佛山：2025 年目标 至少 7000 亿元（情景）；原文 6000 亿元；成员 佛山、江门',
    );
    expect(map().querySelectorAll('.compare-ghost')).toHaveLength(1);
    const moved = map().querySelectorAll('path[fill="url(#compare-moved)"]');
    expect([...moved].map((path) => path.closest('[data-city]')?.getAttribute('data-city'))).toEqual(['440700']);
    expect(within(screen.getByRole('region')).getByText('斜线：归属与原文不同')).toBeTruthy();
  });

  it('shows the change with its direction, and says of what it is a difference', () => {
    open({ scenario: EDITED, comparing: { part: 'scenario', shows: 'change' } });
    expect(picture()).toContain('+1000（情景）下限之差');
    expect(area(/^佛山/).getAttribute('aria-label')).toContain('变化 +1000 亿元（情景减原文，下限之差）');
    const fill = (code: string) => map().querySelector(`[data-city="${code}"]`)?.getAttribute('data-fill');
    expect(fill('440600')).toBe('var(--change-more-3)');
    expect(fill('440100')).toBe('var(--change-zero)');
    expect(fill('441400')).toBe('none');
    expect(screen.getByText('有一方是下限或约数时，只是两个界限之差，不是增减的数额。')).toBeTruthy();
    expect(screen.getByText('未变')).toBeTruthy();
  });

  it('keeps its elements when a target is edited', () => {
    open({ scenario: EDITED, comparing: { part: 'scenario', shows: 'scenario' } });
    const before = [...map().querySelectorAll('[data-city] path')];
    act(() =>
      store.setState({ scenario: { now: withTarget(atlas, EDITED, FOSHAN, 8000, '='), past: [], future: [] } }),
    );
    expect(picture()).toContain('8000（情景）');
    expect([...map().querySelectorAll('[data-city] path')]).toEqual(before);
  });

  it('says so where the boundaries could not be read', () => {
    show(<CompareMap />, { view: 'compare' }, { shapes: null });
    expect(document.body.textContent).toContain('边界文件没能载入');
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('carries the disclaimer, the source and the names that no map may lack', () => {
    open({ lang: 'en' });
    expect(document.body.textContent).toContain('no map-approval number');
    expect(document.body.textContent).toContain('Tianditu');
    for (const name of ['Hong Kong', 'Macao', 'Dongsha Qundao']) expect(picture()).toContain(name);
    expect(picture()).toMatch(/\d+ km/);
  });
});

describe('a planned site', () => {
  it('is placed by keys where the cross stands, and then shown', async () => {
    const { user } = open({ comparing: { part: 'scenario' } });
    act(() => askForSpot('new'));
    expect(document.activeElement).toBe(map());
    expect(within(map()).queryAllByRole('button')).toEqual([]);
    const before = screen.getByRole('status').textContent;
    await user.keyboard('{ArrowUp}{Shift>}{ArrowUp}{/Shift}');
    expect(screen.getByRole('status').textContent).not.toBe(before);
    await user.keyboard('{Enter}');
    const { scenario, placing, scene } = store.getState();
    expect(placing).toBeNull();
    expect(scenario?.now.sites.map(({ name }) => name)).toEqual(['规划点 1']);
    expect(scene.comparing.shows).toBe('scenario');
    const at = scenario?.now.sites[0]?.at;
    expect(at !== undefined && atlas.shapes !== null && isInside(at, atlas.shapes.province)).toBe(true);
    expect(picture()).toContain('规划点 1');
  });

  it('is not placed outside the province, nor after Esc', async () => {
    const { user } = open({ comparing: { part: 'scenario' } });
    act(() => askForSpot('new'));
    fireEvent.click(map(), { detail: 1, clientX: 380, clientY: 320 });
    expect(screen.getByRole('status').textContent).toContain('在广东省界之外');
    expect(store.getState().scenario?.now.sites).toEqual([]);
    await user.keyboard('{Escape}');
    expect(store.getState().placing).toBeNull();
    expect(store.getState().scenario?.now.sites).toEqual([]);
  });
});
