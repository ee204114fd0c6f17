// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { SitePanel } from '../../src/panels/SitePanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const id = (text: string) => text as PlaceId;
const open = (place: string, scene: Partial<Scene> = {}) => {
  const { page, user } = show(<SitePanel id={id(place)} />, { site: id(place), ...scene });
  return { text: seen(page.container), user };
};
const section = (name: string) => screen.getByRole('region', { name });

describe('SitePanel', () => {
  it('names a park in both languages, with list, batch, item and grade', () => {
    open('gp-dayabay');
    expect(screen.getByRole('heading', { level: 2, name: '惠州大亚湾石化产业园区' })).toBeTruthy();
    const evidence = section('依据');
    expect(seen(evidence)).toContain('工业和信息化部绿色工业园区 第1批');
    expect(within(evidence).getByRole('button', { name: '绿色工业园区 第1批 第16号' })).toBeTruthy();
    expect(within(evidence).getByText('补充', { selector: '.tag' })).toBeTruthy();
  });

  it('says what the point stands for, how far off it may be, and in which datum its source has it', () => {
    open('gp-dayabay');
    const place = seen(section('位置'));
    expect(place).toContain('在惠州');
    expect(place).toContain('误差半径 2.6 km');
    expect(place).toMatch(/114\.\d{4}°E，22\.\d{4}°N（WGS-84）/);
    expect(place).toContain('未注明，未换算');
  });

  it('says a converted datum', () => {
    open('shaogang', { lang: 'en' });
    expect(seen(section('Where it is'))).toContain('GCJ-02, converted');
  });

  it('lists the nearest hubs from the point with how far that may be off, and opens their cards', async () => {
    const { user } = open('gp-zhuhai');
    const hubs = section('最近的枢纽');
    expect(within(hubs).getAllByRole('listitem')).toHaveLength(3);
    expect(seen(hubs)).toMatch(/珠海港（高栏）\s*1 km ±5/);
    await user.click(within(hubs).getByRole('button', { name: '珠海港（高栏）' }));
    expect(store.getState().scene.site).toBe('port-gaolan');
  });

  it('never offers a hub itself as its nearest', () => {
    open('port-gaolan');
    expect(within(section('最近的枢纽')).queryByRole('button', { name: '珠海港（高栏）' })).toBeNull();
  });

  it('tells a place known by its city only, without distances', () => {
    const { text } = open('gp-xiqiao');
    expect(text).toContain('只知在佛山，没有可核对的位置，不落点。');
    expect(seen(section('最近的枢纽'))).toContain('位置未知，不算距离。');
    expect(text).not.toContain('误差半径');
  });

  it('shows an enterprise as the plan names it, and a capacity with its locator', () => {
    open('zhanjiang-steel');
    expect(seen(section('依据'))).toContain('原文写作宝钢湛江钢铁项目');
    const works = anAtlas().sites.find((site) => site.capacity !== null);
    open(works?.id ?? '');
    expect(seen(section('依据'))).toContain('产能');
  });

  it('opens its region, and closes to what lay beneath', async () => {
    const first = open('gp-zhuhai');
    await first.user.click(within(section('位置')).getByRole('button', { name: '珠海' }));
    expect(store.getState().scene).toMatchObject({ areas: ['zhuhai'], site: null });
    const second = open('gp-zhuhai', {
      areas: anAtlas()
        .regions.slice(0, 1)
        .map((region) => region.id),
    });
    await second.user.click(screen.getByRole('button', { name: '关闭，返回' }));
    expect(store.getState().scene).toMatchObject({ areas: ['foshan'], site: null });
  });

  it('lists every source of the place and of its position', () => {
    open('base-gaolan');
    expect(within(section('来源')).getAllByRole('button').length).toBeGreaterThanOrEqual(2);
  });

  it('says that it waits for the file of the sites, and that it failed', () => {
    const { page } = show(<SitePanel id={id('port-nansha')} />, {}, { sites: [], sitesLoaded: false });
    expect(seen(page.container)).toContain('正在读取地点。');
    act(() => store.setState({ faults: [{ file: 'sites.json', kind: 'missing' }] }));
    expect(seen(page.container)).toContain('sites.json 未能读取');
  });
});
