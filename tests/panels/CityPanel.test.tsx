// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { City } from '../../src/model/place.ts';
import { CityPanel } from '../../src/panels/CityPanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

function theCity(name: string): City {
  const city = anAtlas().cities.find((candidate) => candidate.name.zh === name);
  if (!city) throw new Error(`no city ${name}`);
  return city;
}

describe('CityPanel', () => {
  it('says that the plan gives 江门 neither cluster nor target', () => {
    const { page } = show(<CityPanel city={theCity('江门')} />);
    expect(seen(page.container)).toContain('征求意见稿未在江门列区域集群，也未给目标');
  });

  it('lists the nearest clusters with their signs, and opens one', async () => {
    const { page, user } = show(<CityPanel city={theCity('江门')} />);
    const nearest = within(screen.getByRole('region', { name: '最近的集群' }))
      .getAllByRole('listitem')
      .map(seen);
    expect(nearest).toHaveLength(3);
    expect(nearest[0]).toMatch(/^佛山\d+ km6000 亿元/);
    expect(seen(page.container)).toContain('>2000 亿元');
    await user.click(screen.getByRole('button', { name: '佛山' }));
    expect(store.getState().scene.areas).toEqual(['foshan']);
  });

  it('measures from its own seat to the nearest station, airport and port', () => {
    show(<CityPanel city={theCity('江门')} />);
    const distances = seen(screen.getByRole('region', { name: '到枢纽的直线距离' }));
    expect(distances).toContain('自市政府驻地');
    expect(distances).toMatch(/铁路客站：.+\d+ km ±\d+机场：.+\d+ km ±\d+港口：.+\d+ km ±\d+/);
  });

  it('says of a member city that the target is the region’s', () => {
    const { page } = show(<CityPanel city={theCity('东莞')} />, { lang: 'en' });
    expect(seen(page.container)).toContain('one target for the region, not for its cities');
  });
});
