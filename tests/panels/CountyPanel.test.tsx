// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { County } from '../../src/model/place.ts';
import { CityPanel } from '../../src/panels/CityPanel.tsx';
import { CountyPanel } from '../../src/panels/CountyPanel.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show, theRegion } from './show.tsx';

function theCounty(code: string): County {
  const county = anAtlas().counties.find((candidate) => candidate.code === code);
  if (!county) throw new Error(`no county ${code}`);
  return county;
}

const path = () => screen.getByRole('navigation', { name: /所在层级|Levels/ });

describe('CountyPanel', () => {
  it('says what 南山区 is, of which city and region, and that the plan has no target for it', () => {
    const { page } = show(<CountyPanel county={theCounty('440305')} />);
    const text = seen(page.container);
    for (const words of [
      '市辖区',
      '深圳市',
      '深莞惠',
      '≥4500 亿元',
      '未单列南山区',
      '面积与人口土地面积未收录常住人口未收录',
    ])
      expect(text).toContain(words);
    expect(seen(path())).toBe('广东›深莞惠›深圳›南山区');
  });

  it('measures to hubs from the seat of its city, and says so: its own is not known', () => {
    show(<CountyPanel county={theCounty('440305')} />);
    const distances = seen(screen.getByRole('region', { name: '到枢纽的直线距离' }));
    expect(distances).toContain('自深圳驻地，到最近的已收录者');
    expect(distances).not.toContain('市政府');
    expect(distances).toContain('深圳宝安国际机场');
  });

  it('leads up by the path, level by level', async () => {
    const { user } = show(<CountyPanel county={theCounty('440305')} />);
    await user.click(within(path()).getByRole('button', { name: '深圳' }));
    expect(store.getState().scene.areas).toEqual(['440300']);
    await user.click(within(path()).getByRole('button', { name: '深莞惠' }));
    expect(store.getState().scene.areas).toEqual(['shenguanhui']);
    await user.click(within(path()).getByRole('button', { name: '广东' }));
    expect(store.getState().scene.areas).toEqual([]);
  });

  it('lists the places in it by their positions, and tells those apart of which only the city is known', async () => {
    const { user } = show(<CountyPanel county={theCounty('441881')} />, { lang: 'en' });
    const places = screen.getByRole('region', { name: 'Places in the atlas' });
    expect(seen(places)).toContain('Yingde West railway station');
    expect(seen(places)).toContain('known to be in Qingyuan, county not known');
    await user.click(within(places).getByRole('button', { name: 'Yingde West railway station' }));
    expect(store.getState().scene.site).not.toBeNull();
  });

  it('outside the nine names the city and that it has no target', () => {
    const { page } = show(<CountyPanel county={theCounty('440781')} />);
    expect(seen(page.container)).toContain('江门未列区域集群，无目标');
    expect(seen(path())).toBe('广东›江门›台山市');
    const nearest = within(screen.getByRole('region', { name: '最近的集群' })).getAllByRole('listitem');
    expect(seen(nearest[0] ?? null)).toMatch(/^佛山/);
  });

  it('says so where the places could not be read', () => {
    const { page } = show(<CountyPanel county={theCounty('440305')} />, {}, { sitesLoaded: false, sites: [] });
    expect(seen(page.container)).toContain('sites.json 未能读取');
  });

  it('has a kind for every county', () => {
    for (const county of anAtlas().counties) {
      const { page } = show(<CountyPanel county={county} />, { lang: 'en' });
      expect(seen(page.container.querySelector('.panel-order'))).toMatch(
        /^(District|County|County-level city|Autonomous county)$/,
      );
    }
  });
});

describe('the way down', () => {
  it('from a region of several cities leads to these, from one of a single city to its counties as well', async () => {
    const divisions = () =>
      within(screen.getByRole('region', { name: '所含市县' }))
        .getAllByRole('button')
        .map(seen);
    show(<RegionPanel region={theRegion('shenguanhui')} />);
    expect(divisions()).toEqual(['深圳市', '东莞市', '惠州市']);
    const { user } = show(<RegionPanel region={theRegion('foshan')} />);
    expect(divisions()).toEqual(['佛山市', '禅城区', '南海区', '顺德区', '三水区', '高明区']);
    await user.click(screen.getByRole('button', { name: '南海区' }));
    expect(store.getState().scene.areas).toEqual(['440605']);
    expect(store.getState().hover).toBeNull();
  });

  it('from a city leads to its counties; 东莞 has none and says so', () => {
    const city = (name: string) => {
      const found = anAtlas().cities.find((each) => each.name.zh === name);
      if (!found) throw new Error(`no city ${name}`);
      return found;
    };
    show(<CityPanel city={city('深圳')} />);
    const counties = within(screen.getByRole('region', { name: '所辖区县' }));
    expect(counties.getAllByRole('button')).toHaveLength(9);
    const { page } = show(<CityPanel city={city('东莞')} />);
    expect(seen(page.container)).toContain('东莞不设区县');
    expect(seen(page.container)).toContain('常住人口 20201046.7 万人');
    expect(seen(page.container)).toContain('第七次全国人口普查 东莞市 补充');
  });
});
