// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { regionComparands } from '../../src/analysis/comparands.ts';
import { DEFAULT_COMPARING } from '../../src/model/comparing.ts';
import type { CityCode, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import type { Scene } from '../../src/model/scene.ts';
import { CompareAside } from '../../src/panels/compare/CompareAside.tsx';
import { SmallPlate } from '../../src/panels/compare/SmallPlate.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const scene = (part: Partial<Scene> = {}): Partial<Scene> => ({
  view: 'compare',
  areas: ['foshan', 'zhaoqing', 'qingyuan'] as RegionId[],
  ...part,
});

const cellsOf = (table: HTMLElement, row: string) => {
  const head = within(table).getByRole('rowheader', { name: new RegExp(row) });
  return [...(head.closest('tr')?.querySelectorAll('td') ?? [])].map(seen);
};

afterEach(() => store.setState({ scenario: null }));

describe('beside the table of a comparison', () => {
  it('are the hubs nearest to any of the compared, the nearest column said', () => {
    show(<CompareAside />, scene());
    const table = screen.getByRole('table', { name: '到枢纽的直线距离' });
    expect(cellsOf(table, '广州南站')).toEqual(['1414 公里 最近', '8282 公里', '8282 公里']);
    expect(within(table).getAllByRole('columnheader').slice(1).map(seen)).toEqual(['佛山', '肇庆', '清远']);
  });

  it('are the distances between them, the same both ways, neighbours as such', () => {
    show(<CompareAside />, scene());
    const table = screen.getByRole('table', { name: '彼此距离' });
    expect(cellsOf(table, '^佛山')).toEqual([
      '',
      '驻地之间：6969 公里边界之间：相邻',
      '驻地之间：7575 公里边界之间：相邻',
    ]);
    expect(cellsOf(table, '^肇庆')[0]).toBe(cellsOf(table, '^佛山')[1]);
  });

  it('say how to read them, and where the plan speaks of what is compared', () => {
    show(<CompareAside />, scene());
    const reading = screen.getByRole('region', { name: '读法' });
    expect(seen(reading)).toContain('行动计划（征求意见稿）专栏1 第1、5、6条');
    expect(seen(reading)).not.toContain('情景');
    show(<CompareAside />, scene({ areas: ['441400'] as CityCode[], lang: 'en' }));
    expect(seen(screen.getByRole('region', { name: 'How to read this' }))).not.toContain('action plan');
  });

  it('have few hubs of a kind at first, and all when asked', async () => {
    const { user } = show(<CompareAside />, scene({ areas: [] }));
    const rows = () => within(screen.getByRole('table', { name: '到枢纽的直线距离' })).getAllByRole('row').length;
    const few = rows();
    expect(few).toBe(10);
    await user.click(screen.getByRole('button', { name: /^全部 \d+ 处枢纽/, expanded: false }));
    expect(rows()).toBeGreaterThan(few);
  });

  it('are marked as the scenario’s where that moves a city, and not elsewhere', () => {
    const city = '440600' as CityCode;
    const now: Scenario = {
      ...emptyScenario(anAtlas().edition.id),
      members: [{ city, regions: ['foshan', 'zhaoqing'] as RegionId[] }],
    };
    const shown = scene({ comparing: { ...DEFAULT_COMPARING, shows: 'scenario' } });
    show(<CompareAside />, shown);
    store.setState({ scenario: { now, past: [], future: [] } });
    show(<CompareAside />, shown);
    const [foshan, zhaoqing] = cellsOf(screen.getByRole('table', { name: '到枢纽的直线距离' }), '广州南站');
    expect(foshan).not.toContain('情景');
    expect(zhaoqing).toContain('（情景）');
    expect(seen(screen.getByRole('table', { name: '彼此距离' }))).toContain('重叠');
    show(<CompareAside />, scene());
    expect(seen(screen.getByRole('table', { name: '彼此距离' }))).not.toContain('重叠');
  });

  it('say that places or boundaries could not be read rather than nothing', () => {
    show(<CompareAside />, scene(), { sites: [], sitesLoaded: false, shapes: null });
    expect(document.body.textContent).toContain('sites.json');
    expect(seen(screen.getByRole('table', { name: '彼此距离' }))).toContain('未知');
  });
});

describe('a small plate', () => {
  it('fills the cities of its column, and has 香港, 澳门 and 东沙群岛', () => {
    const [foshan, guangzhou] = regionComparands(anAtlas(), null);
    if (!foshan || !guangzhou) throw new Error('no regions');
    const { page } = show(
      <>
        <SmallPlate column={foshan} />
        <SmallPlate column={guangzhou} />
      </>,
    );
    const [one, other] = [...page.container.querySelectorAll('.small-plate')];
    const own = (plate: Element | undefined) => plate?.querySelector('.small-plate-own')?.getAttribute('d') ?? '';
    const land = one?.querySelector('.small-plate-land')?.getAttribute('d') ?? '';
    expect(own(one)).not.toBe(own(other));
    for (const plate of [one, other]) {
      expect(own(plate).length).toBeGreaterThan(20);
      expect(land).toContain(own(plate));
      expect(plate?.querySelector('.small-plate-context')?.getAttribute('d')).toMatch(/^M.*M/);
      expect(plate?.querySelector('.small-plate-islands')).not.toBeNull();
      expect(plate?.getAttribute('aria-hidden')).toBe('true');
    }
  });
});
