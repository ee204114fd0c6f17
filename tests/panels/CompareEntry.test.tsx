// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/model/ids.ts';
import { CompareStrip } from '../../src/panels/CompareStrip.tsx';
import { RankPart } from '../../src/panels/find/RankPart.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show, theRegion } from './show.tsx';

const ids = (...areas: string[]) => areas as RegionId[];

afterEach(() => store.setState({ collects: false }));

describe('the way into a comparison', () => {
  it('begins at the foot of a panel, and ends there', async () => {
    const { user } = show(<RegionPanel region={theRegion('foshan')} />, { areas: ids('foshan') });
    const button = screen.getByRole('button', { name: '加入对比', pressed: false });
    await user.click(button);
    expect(store.getState().collects).toBe(true);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await user.click(button);
    expect(store.getState().collects).toBe(false);
  });

  it('takes the region out of several', async () => {
    const { user } = show(<RegionPanel region={theRegion('foshan')} />, { areas: ids('foshan', 'yunfu') });
    await user.click(screen.getByRole('button', { name: '加入对比', pressed: true }));
    expect(store.getState().scene.areas).toEqual(['yunfu']);
  });

  it('is a strip that names what was chosen, opens the comparison, and lets go of it', async () => {
    const { user } = show(<CompareStrip />, { areas: ids('foshan', 'zhaoqing'), lang: 'en' });
    const strip = screen.getByRole('region', { name: 'Compare' });
    expect(seen(strip)).toContain('Foshan');
    expect(within(strip).getByRole('status').textContent).toContain('Foshan, Zhaoqing');
    await user.click(screen.getByRole('button', { name: 'Open comparison' }));
    expect(store.getState().scene).toMatchObject({ view: 'compare', areas: ['foshan', 'zhaoqing'] });
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(store.getState().scene.areas).toEqual(['foshan']);
  });

  it('asks for more while there is one', () => {
    show(<CompareStrip />, { areas: ids('foshan') });
    expect(seen(screen.getByRole('region', { name: '对比' }))).toContain('在地图上再选');
    expect(screen.queryByRole('button', { name: '打开对比' })).toBeNull();
  });

  it('is Shift in the table of the nine', async () => {
    const { user } = show(<RegionTable />, { areas: ids('foshan') });
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: /^云浮/ }));
    await user.keyboard('{/Shift}');
    expect(store.getState().scene.areas).toEqual(['foshan', 'yunfu']);
  });

  it('is the first three of a ranking', async () => {
    const { user } = show(<RankPart />, { view: 'find' });
    await user.click(screen.getByRole('button', { name: '对比前三' }));
    expect(store.getState().scene.view).toBe('compare');
    expect(store.getState().scene.areas).toHaveLength(3);
  });
});
