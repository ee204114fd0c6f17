// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_FINDING, DEFAULT_WEIGHTS, type Finding, type Reference } from '../../../src/model/finding.ts';
import type { CityCode, FamilyId, RegionId } from '../../../src/model/ids.ts';
import { FindTitle } from '../../../src/panels/find/FindTitle.tsx';
import { RankPart } from '../../../src/panels/find/RankPart.tsx';
import { setRadius, setWeight } from '../../../src/state/findActions.ts';
import { store } from '../../../src/state/store.ts';
import { seen, show } from '../show.tsx';

const asked = (part: Partial<Finding>) => ({ view: 'find', finding: { ...DEFAULT_FINDING, ...part } }) as const;
const HUADU: Reference = { kind: 'spot', at: [113.2, 23.38] };
const NEEDS = ['processed-aluminium', 'plastics'].map((id) => id as FamilyId);
const NO_WEIGHT = { material: 0, near: 0, port: 0, airport: 0, rail: 0, size: 0, intensity: 0, park: 0 };
const ALL = asked({ needs: NEEDS, reference: HUADU });

const rows = () => [...document.querySelectorAll('.rank-row')];
const names = () => rows().map((row) => seen(row.querySelector('.rank-open')));
const row = (name: string) => {
  const found = screen.getByRole('button', { name: new RegExp(`^${name}：为什么`) }).closest('li');
  if (!found) throw new Error(`no row ${name}`);
  return found;
};

beforeEach(() => history.replaceState(null, '', '/'));

describe('the ranking', () => {
  it('lists the nine by the lower end of their scores, with target, score, and words', () => {
    show(<RankPart />, ALL);
    expect(names()).toHaveLength(9);
    expect(names()[0]).toBe('佛山');
    expect(seen(row('佛山'))).toContain('6000 亿元');
    expect(seen(row('佛山'))).toMatch(/2 \/ 2 种直线 40 km广州港（黄埔） \d+ km/);
    expect(seen(row('云浮'))).toContain('仅石材');
    expect(seen(row('湛江'))).toContain('（圈外）');
    expect(row('湛江').classList.contains('is-outside')).toBe(true);
    expect(row('佛山').classList.contains('is-outside')).toBe(false);
    expect(seen(row('广州'))).toContain('0—2 / 2 种（自有分类）');
    expect(seen(row('广州'))).toMatch(/得分在 \d+ 到 \d+ 之间/);
    expect(seen(screen.getByRole('heading', { name: '九区排序' }).parentElement)).toMatch(/\d 区在 100 km 内/);
    const lows = rows().map((each) => Number.parseInt(seen(each.querySelector('.rank-score')), 10));
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
  });

  it('tells why: what each criterion measures, its points, where it comes from, and how sure the rank is', async () => {
    const { user } = show(<RankPart />, ALL);
    const open = screen.getByRole('button', { name: /^深莞惠/ });
    expect(open.getAttribute('aria-expanded')).toBe('false');
    await user.click(open);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    expect(store.getState().scene.areas).toEqual(['shenguanhui']);
    expect(store.getState().scene.view).toBe('find');
    const why = row('深莞惠');
    expect(seen(why)).toContain('名次可在第');
    expect(within(why).getByRole('button', { name: '深圳港（盐田）' })).toBeTruthy();
    expect(within(why).getByRole('button', { name: /至少 4500 亿元/ })).toBeTruthy();
    expect(seen(why)).toContain('离机场近权重为零');
    expect(seen(why)).toContain('重点发展');
    expect(seen(why)).toContain('未点名');
    await user.click(within(why).getByRole('button', { name: '打开区域' }));
    expect(store.getState().scene).toMatchObject({ view: 'explore', areas: ['shenguanhui'], at: null });
  });

  it('names the reference in the reasons where it has a name', () => {
    const guangzhou = { kind: 'named', id: '440100' as CityCode } as const;
    show(<RankPart />, { ...asked({ needs: NEEDS, reference: guangzhou }), areas: ['foshan' as RegionId] });
    expect(seen(row('佛山'))).toContain('广州：直线 16 km');
  });

  it('closes the reasons again, and lights the region under pointer and focus', async () => {
    const { user } = show(<RankPart />, ALL);
    const open = screen.getByRole('button', { name: /^珠海/ });
    await user.hover(open);
    expect(store.getState().hover).toBe('zhuhai');
    open.focus();
    await user.keyboard('{ArrowUp}');
    expect(seen(document.activeElement)).toBe(names()[names().indexOf('珠海') - 1]);
    await user.click(open);
    await user.click(open);
    expect(store.getState().scene.areas).toEqual([]);
    expect(screen.queryByRole('button', { name: '打开区域' })).toBeNull();
  });

  it.each([
    ['all weights zero', { weights: NO_WEIGHT }, '全部权重为零，没有排序。请给一项准则以权重。'],
    [
      'weight only where nothing is asked',
      { weights: { ...NO_WEIGHT, near: 100 } },
      '有权重的准则都缺条件，没有排序。',
    ],
  ])('is a sentence in place of an order: %s', async (_, part, sentence) => {
    const { page, user } = show(<RankPart />, asked(part));
    expect(rows()).toHaveLength(0);
    expect(seen(page.container)).toContain(sentence);
    expect(seen(page.container)).not.toContain('NaN');
    await user.click(screen.getByRole('button', { name: '恢复初始权重' }));
    expect(rows()).toHaveLength(9);
  });

  it('says what is not asked, and what a radius of zero means', () => {
    const { page } = show(<RankPart />, asked({}));
    expect(seen(page.container)).toContain('未选材料：材料匹配不计分。');
    expect(seen(page.container)).toContain('未定参考点：远近不计分');
    expect(rows()).toHaveLength(9);
    const zero = show(<RankPart />, asked({ needs: NEEDS, reference: HUADU, radiusKm: 0 }));
    expect(seen(zero.page.container)).toContain('半径为零：不分圈内圈外');
    expect(seen(zero.page.container)).not.toContain('（圈外）');
    expect(seen(zero.page.container)).not.toContain('区在 0 km 内');
  });

  it('goes without the places while their file is read, and says so where it could not be', () => {
    const { page } = show(<RankPart />, ALL, { sites: [], sitesLoaded: false });
    expect(seen(page.container)).toContain('地点资料正在读取');
    expect(rows()).toHaveLength(9);
    expect(seen(row('佛山'))).not.toContain('港');
    act(() => store.setState({ faults: [{ kind: 'missing', file: 'sites.json', status: 404 }] }));
    expect(seen(page.container)).toContain('地点资料未能读取');
  });

  it('is told once a change has settled, and not before', () => {
    vi.useFakeTimers();
    try {
      show(<RankPart />, ALL);
      const told = () => seen(screen.getAllByRole('status').at(-1) ?? null);
      act(() => vi.advanceTimersByTime(5000));
      expect(told()).toBe('');
      act(() => setWeight('size', 100));
      act(() => vi.advanceTimersByTime(100));
      expect(told()).toBe('');
      act(() => vi.advanceTimersByTime(1000));
      expect(told()).toMatch(/^第 1 佛山，得分 100；第 2 广州，/);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the title of the map', () => {
  const title = () => seen(screen.getByRole('heading', { level: 1 }));
  const target = { ...NO_WEIGHT, material: 100 };

  it('claims no more than the scores: one that another may reach only may be first', () => {
    show(<FindTitle />, ALL);
    expect(title()).toBe('100 公里内，佛山可能得分最高（按所选权重）');
    act(() => setRadius(20));
    expect(title()).toBe('20 公里内没有区域驻地；佛山可能得分最高（按所选权重）');
  });

  it('names one that nothing can reach, and those that share the first place', () => {
    show(<FindTitle />, asked({ needs: ['rare-earths' as FamilyId], weights: { ...DEFAULT_WEIGHTS, near: 0 } }));
    expect(title()).not.toContain('公里');
    show(<FindTitle />, asked({ weights: { ...NO_WEIGHT, port: 100 } }));
    expect(title()).toMatch(/^选址：先选/);
    show(<FindTitle />, asked({ needs: NEEDS, weights: { ...target, material: 0, port: 100 } }));
    expect(title()).toContain('得分最高（按所选权重）');
  });

  it('says where there is no order', () => {
    show(<FindTitle />, asked({ weights: NO_WEIGHT }));
    expect(title()).toBe('选址：没有排序');
    expect(seen(screen.getByText(/底色不表示得分/))).not.toContain('圆');
  });
});
