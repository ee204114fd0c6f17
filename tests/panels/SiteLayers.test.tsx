// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SiteLayers } from '../../src/panels/SiteLayers.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show } from './show.tsx';

const layers = () => store.getState().scene.layers;

describe('SiteLayers', () => {
  it('has a box for every layer, with its word and its count', () => {
    show(<SiteLayers />);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(11);
    expect(screen.getByRole('checkbox', { name: '港口' })).toHaveProperty('checked', false);
    expect(screen.getByRole('button', { name: '列出港口：6 处' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '列出绿色园区：11 处，4 处不落点' })).toBeTruthy();
  });

  it('calls provincial designations by another word than the national green parks', () => {
    show(<SiteLayers />, { lang: 'en' });
    expect(screen.getByRole('checkbox', { name: 'Green parks' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Parks with a provincial designation' })).toBeTruthy();
  });

  it('switches layers on and off, in the order of the legend, and all at once', async () => {
    const { user } = show(<SiteLayers />);
    await user.click(screen.getByRole('checkbox', { name: '港口' }));
    await user.click(screen.getByRole('checkbox', { name: '龙头企业' }));
    expect(layers()).toEqual(['lead', 'port']);
    await user.click(screen.getByRole('checkbox', { name: '港口' }));
    expect(layers()).toEqual(['lead']);
    await user.click(screen.getByRole('button', { name: '全部关闭' }));
    expect(layers()).toEqual([]);
  });

  it('opens the list of a layer', async () => {
    const { user } = show(<SiteLayers />);
    await user.click(screen.getByRole('button', { name: /列出机场/ }));
    expect(store.getState().listing).toEqual({ kind: 'layer', layer: 'airport' });
  });

  it('counts nothing it has not read: enterprises stand in the first file, sites in another', () => {
    const { page } = show(<SiteLayers />, {}, { sites: [], sitesLoaded: false });
    expect(screen.getByRole('button', { name: '列出龙头企业：3 处' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '列出港口：列表' })).toBeTruthy();
    expect(seen(page.container)).not.toContain('0 处');
  });

  it('shows each symbol as the map draws it', () => {
    show(<SiteLayers />);
    const row = screen.getByRole('checkbox', { name: '机场' }).closest('li');
    expect(row && within(row).getByText('机场').parentElement?.querySelectorAll('svg path')).toHaveLength(2);
  });
});
